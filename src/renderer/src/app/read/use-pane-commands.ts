import { withoutPane, type Linking } from '#renderer/app/state/view-state.ts';
import { useWorkspace } from '#renderer/app/state/workspace-context.ts';
import { useAppCommand } from '#renderer/platform/app-command-listeners.tsx';
import { say } from '#renderer/words/interface-words.ts';

/**
 * The commands for the panes together: close the active one, link their scrolling, draw lines between them.
 *
 * @returns a function that links the scrolling in a way, or unlinks it where it is linked in that way
 */
export function usePaneCommands(): (linked: Linking) => void {
  const { view, change } = useWorkspace();
  const link = (linked: Linking) => change((now) => ({ ...now, linked: now.linked === linked ? 'off' : linked }));
  useAppCommand('pane.close', () => change((now) => withoutPane(now, now.active)), view.panes.length > 0);
  useAppCommand(
    'pane.link',
    () => link('together'),
    view.panes.length > 1,
    view.linked === 'together' ? say('app-command.unlink-scrolling') : undefined,
  );
  useAppCommand(
    'pane.link-questions',
    () => link('by question'),
    view.panes.length > 1,
    view.linked === 'by question' ? say('app-command.unlink-by-question') : undefined,
  );
  useAppCommand(
    'view.lines',
    () => change((now) => ({ ...now, lines: !now.lines })),
    view.panes.length > 1,
    view.lines ? undefined : say('app-command.show-lines'),
  );
  return link;
}
