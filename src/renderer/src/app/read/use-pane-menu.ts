import type { Report } from '#core/model/report.ts';
import { withoutPane, type Linking } from '#renderer/app/state/view-state.ts';
import { useWorkspace } from '#renderer/app/state/workspace-context.ts';
import type { MenuEntry } from '#renderer/ui/menu.tsx';
import { say } from '#renderer/words/interface-words.ts';

/** Returns a function that lists the entries of a pane's menu around `own`, the entries about the place in the text. */
export function usePaneMenu(
  pane: number,
  { id, earlierTexts }: Report,
  onLink: (linked: Linking) => void,
): (own: readonly MenuEntry[]) => readonly MenuEntry[] {
  const { view, change, openDialog } = useWorkspace();
  const { linked } = view;
  const earlier = () => openDialog({ what: 'earlier', id, textId: null, passage: null });
  return (own) => [
    { id: 'details', label: say('read-screen.about'), run: () => openDialog({ what: 'details', id }) },
    ...own,
    {
      id: 'link',
      label: linked === 'together' ? say('app-command.unlink-scrolling') : say('app-command.link-scrolling'),
      run: () => onLink('together'),
    },
    {
      id: 'link-questions',
      label: linked === 'by question' ? say('app-command.unlink-by-question') : say('app-command.link-by-question'),
      run: () => onLink('by question'),
    },
    ...(earlierTexts.length === 0 ? [] : [{ id: 'earlier', label: say('read-screen.earlier-text'), run: earlier }]),
    'line',
    { id: 'close', label: say('app-command.close-pane'), run: () => change((now) => withoutPane(now, pane)) },
  ];
}
