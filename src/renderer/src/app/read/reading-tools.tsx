import { Link2, Link2Off, Spline } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { Linking } from '#renderer/app/state/view-state.ts';
import { useWorkspace } from '#renderer/app/state/workspace-context.ts';
import { useRunAppCommand } from '#renderer/platform/app-command-listeners.tsx';
import { keyWords } from '#renderer/platform/key-names.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { MenuButton } from '#renderer/ui/menu.tsx';
import { say } from '#renderer/words/interface-words.ts';
import styles from '#renderer/app/frame/top-bar.module.css';

/** Above the texts: how the panes scroll with one another, and whether lines join what answers the same question. */
export function ReadingTools() {
  const { view, change } = useWorkspace();
  const run = useRunAppCommand();
  const alone = view.panes.length < 2;
  const link = (linked: Linking) => () => change((now) => ({ ...now, linked }));
  const LinkSign = view.linked === 'off' ? Link2Off : Link2;
  return (
    <>
      <MenuButton
        label={say('read-screen.scrolling')}
        chosen={view.linked}
        entries={[
          { id: 'off', label: say('read-screen.scroll-alone'), run: link('off') },
          {
            id: 'together',
            label: say('read-screen.scroll-together'),
            keys: keyWords('CmdOrCtrl+L'),
            run: link('together'),
          },
          {
            id: 'by question',
            label: say('read-screen.scroll-by-question'),
            keys: keyWords('CmdOrCtrl+Shift+L'),
            run: link('by question'),
          },
        ]}
        trigger={
          <AriaButton
            className={styles['tool'] ?? ''}
            aria-label={say('read-screen.scrolling-now', { linking: view.linked })}
            data-on={view.linked !== 'off'}
            isDisabled={alone}
          >
            <LinkSign size={16} aria-hidden />
          </AriaButton>
        }
      />
      <IconButton
        label={view.lines ? say('app-command.hide-lines') : say('app-command.show-lines')}
        keys={keyWords('CmdOrCtrl+J')}
        className={styles['tool'] ?? ''}
        data-on={view.lines}
        isDisabled={alone}
        onPress={() => run('view.lines')}
      >
        <Spline size={16} aria-hidden />
      </IconButton>
    </>
  );
}
