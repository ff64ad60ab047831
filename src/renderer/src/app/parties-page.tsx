import { useLiveQuery } from 'dexie-react-hooks';
import { nameOf } from '#core/words/comparison/report-name.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { claimPlaces } from '#renderer/db/repositories/dated-claims.ts';
import { useComparison } from '#renderer/features/comparison/live/comparison-provider.tsx';
import { PartiesScreen } from '#renderer/features/parties/parties-screen.tsx';
import { words } from '#renderer/words/interface-words.ts';
import { useWorkspace } from './state/workspace-context.ts';

/** The parties, with the way to the passages that describe them. */
export function Parties() {
  const { data, focus } = useWorkspace();
  const { db } = useSession();
  const live = useComparison();
  const selected = useLiveQuery(
    async () => (focus.selected === null ? undefined : (await claimPlaces(db, [focus.selected]))[0]),
    [db, focus.selected],
  );
  if (live === null) return null;
  return (
    <PartiesScreen
      parties={data.parties}
      nameOf={(id) => nameOf(live.comparison.context.names, id, words)}
      selected={
        selected === undefined
          ? null
          : { reportId: selected.reportId, start: selected.start, end: selected.end, quote: selected.quote }
      }
      onShow={({ reportId, start, end }) => focus.goToAll([{ reportId, start, end }])}
    />
  );
}
