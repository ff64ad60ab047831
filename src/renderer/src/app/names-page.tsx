import { nameOf } from '#core/words/comparison/report-name.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { claimPlaces } from '#renderer/db/repositories/dated-claims.ts';
import { useComparison } from '#renderer/features/comparison/live/comparison-provider.tsx';
import { NamesScreen } from '#renderer/features/names/names-screen.tsx';
import { words } from '#renderer/words/interface-words.ts';
import { useWorkspace } from './state/workspace-context.ts';

/** The names of the investigation, with the way to the passages that contain them. */
export function Names() {
  const { data, focus } = useWorkspace();
  const { db } = useSession();
  const live = useComparison();
  if (live === null) return null;
  return (
    <NamesScreen
      parties={data.parties}
      settings={live.inputs.settings}
      nameOf={(id) => nameOf(live.comparison.context.names, id, words)}
      onShow={({ reportId, passage, claimId }) => {
        if (passage !== null) focus.goToAll([{ reportId, ...passage }]);
        else if (claimId !== null) void claimPlaces(db, [claimId]).then(([claim]) => claim && focus.goTo(claim));
      }}
    />
  );
}
