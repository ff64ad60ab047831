import type { ClaimId } from '#core/base/id.ts';
import type { IndexedName } from '#core/comparison/names/name-index.ts';
import type { SpellingUse } from '#core/comparison/names/name-proposals.ts';
import type { Party } from '#core/model/party.ts';
import { joinSpellings } from '#renderer/commands/names/join-spellings.ts';
import { namePlace } from '#renderer/commands/names/name-place.ts';
import { editParty } from '#renderer/commands/parties/edit-party.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { useRunWithNotice } from '#renderer/commands/use-run-with-notice.ts';
import { say } from '#renderer/words/interface-words.ts';

/** Returns the changes of one name: a party is renamed itself, a place in every claim that names it. */
export function useNameChanges(name: IndexedName, party: Party | undefined) {
  const { run } = useSession();
  const runAndSay = useRunWithNotice();
  return {
    rename: (wanted: string) => {
      if (party !== undefined) void run(editParty, { id: party.id, fields: { name: wanted } });
      else void run(namePlace, { claimIds: claimsOf(name.spellings), place: wanted });
    },
    /** Makes this name another spelling of `into`, and calls `onMerged` afterwards. */
    mergeInto: (into: IndexedName, onMerged: () => void) =>
      void runAndSay(
        (inOne) => inOne(joinSpellings, { name: into.name, other: name.name }),
        () => {
          onMerged();
          return say('names.joined', { name: name.name, other: into.name });
        },
      ),
    /** Adds a spelling that no claim uses. */
    addSpelling: (other: string) => void run(joinSpellings, { name: name.name, other }),
    /** Makes a place of its own out of the claims with this spelling. */
    splitPlace: (spelling: string) => {
      const own = name.spellings.filter((use) => use.spelling === spelling);
      void runAndSay(
        (inOne) => inOne(namePlace, { claimIds: claimsOf(own), place: spelling }, { purpose: 'split place' }),
        () => say('name-editor.place-split', { place: spelling }),
      );
    },
  };
}

const claimsOf = (uses: readonly SpellingUse[]): readonly ClaimId[] => [
  ...new Set(uses.flatMap(({ mentions }) => mentions.flatMap(({ claimId }) => claimId ?? []))),
];
