import { Fragment, useEffect, useMemo } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { withoutPane, type Linking } from '#renderer/app/state/view-state.ts';
import { useWorkspace } from '#renderer/app/state/workspace-context.ts';
import { useMarking } from '#renderer/features/marking/use-marking.tsx';
import { useLinkedScroll } from '#renderer/features/reading/use-linked-scroll.ts';
import { listed } from '#renderer/features/reports/use-reports.ts';
import { useAppCommand } from '#renderer/platform/app-command-listeners.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { focusPlace, useFocusPlace } from '#renderer/ui/focus-places.ts';
import { say } from '#renderer/words/interface-words.ts';
import { PaneLines } from './pane-lines.tsx';
import { PaneSlot } from './pane-slot.tsx';
import { useFrames } from './use-frames.ts';
import { useReadingSettings } from './use-reading-settings.ts';
import empty from '#renderer/ui/empty-state.module.css';
import styles from './panes.module.css';

/** One to four reports side by side; the space between two is dragged, or moved with the arrows while it has the focus. */
export function Panes() {
  const { view, change, data, focus } = useWorkspace();
  const settings = useReadingSettings();
  const [frames, setFrame] = useFrames();
  const open = useMemo(() => view.panes.flatMap((id) => listed(data.reports, id) ?? []), [view.panes, data.reports]);
  const scrollers = useMemo(() => open.flatMap(({ report }) => frames.get(report.id)?.scroller ?? []), [open, frames]);
  useLinkedScroll(scrollers, view.linked === 'together');
  // more panes than fit are scrolled sideways: the one that is opened or entered comes into sight
  useEffect(() => {
    document.getElementById(`slot-${view.active}`)?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [view.active, open.length]);
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

  const marking = useMarking({
    tags: data.tags,
    selected: focus.selected,
    onSelect: focus.select,
    onEdit: () => focusPlace('claim-card'),
  });
  if (open.length === 0) return <NothingOpen />;
  return (
    <main
      className={styles['panes']}
      style={{
        '--reading-size': `${settings.size / 16}rem`,
        '--reading-spacing': settings.spacing,
        '--panes': open.length,
      }}
    >
      <VisuallyHidden elementType="h1">{say('screen.read')}</VisuallyHidden>
      <div className={styles['beside']}>
        <Group orientation="horizontal" className={styles['group'] ?? ''}>
          {open.map((each, index) => (
            <Fragment key={each.report.id}>
              {index === 0 ? null : (
                <Separator
                  className={styles['gutter'] ?? ''}
                  aria-label={say('read-screen.pane-width', { pane: index })}
                />
              )}
              <Panel id={`slot-${index}`} minSize="15%">
                <PaneSlot
                  pane={index}
                  listed={each}
                  active={view.active === index}
                  marking={marking}
                  onActivate={() => change((now) => (now.active === index ? now : { ...now, active: index }))}
                  onClose={() => change((now) => withoutPane(now, index))}
                  onLink={link}
                  setFrame={setFrame}
                />
              </Panel>
            </Fragment>
          ))}
        </Group>
        <PaneLines open={open} frames={frames} />
      </div>
    </main>
  );
}

/** No pane is open: what to do now. */
function NothingOpen() {
  const { data, chooseFiles } = useWorkspace();
  return (
    <main ref={useFocusPlace('empty-screen')} className={empty['empty']}>
      <VisuallyHidden elementType="h1">{say('screen.read')}</VisuallyHidden>
      {data.reports.length > 0 ? (
        <p>{say('read-screen.choose-report')}</p>
      ) : (
        <>
          <h2>{say('read-screen.no-reports')}</h2>
          <p>{say('read-screen.how-to-import')}</p>
          <Button look="primary" onPress={chooseFiles}>
            {say('button.import-asking')}
          </Button>
        </>
      )}
    </main>
  );
}
