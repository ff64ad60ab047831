import { Fragment, useEffect, useMemo } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { useWorkspace } from '#renderer/app/state/workspace-context.ts';
import { useMarking } from '#renderer/features/marking/use-marking.tsx';
import { useLinkedScroll } from '#renderer/features/reading/use-linked-scroll.ts';
import { listed } from '#renderer/features/reports/use-reports.ts';
import { Button } from '#renderer/ui/button.tsx';
import { focusPlace, useFocusPlace } from '#renderer/ui/focus-places.ts';
import { say } from '#renderer/words/interface-words.ts';
import { PaneLines } from './pane-lines.tsx';
import { PaneSlot } from './pane-slot.tsx';
import { useFrames } from './use-frames.ts';
import { usePaneCommands } from './use-pane-commands.ts';
import { useReadingSettings } from './use-reading-settings.ts';
import empty from '#renderer/ui/empty-state.module.css';
import styles from './panes.module.css';

/** One to four reports side by side; the space between two is dragged, or moved with the arrows while it has the focus. */
export function Panes() {
  const { view, data, focus } = useWorkspace();
  const settings = useReadingSettings();
  const [frames, setFrame] = useFrames();
  const open = useMemo(() => view.panes.flatMap((id) => listed(data.reports, id) ?? []), [view.panes, data.reports]);
  const scrollers = useMemo(() => open.flatMap(({ report }) => frames.get(report.id)?.scroller ?? []), [open, frames]);
  useLinkedScroll(scrollers, view.linked === 'together');
  // More panes than fit are scrolled sideways: a pane that is opened or entered is scrolled to.
  useEffect(() => {
    document.getElementById(`slot-${view.active}`)?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [view.active, open.length]);
  const link = usePaneCommands();
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
                <PaneSlot pane={index} listed={each} marking={marking} onLink={link} setFrame={setFrame} />
              </Panel>
            </Fragment>
          ))}
        </Group>
        <PaneLines open={open} frames={frames} />
      </div>
    </main>
  );
}

/** Says how to open a report, or how to import the first, while no pane is open. */
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
