import { byText } from '#core/base/by-text.ts';
import type { ReportId } from '#core/base/id.ts';
import { nameSkeleton, type NameSkeleton } from '#core/language/names/name-skeleton.ts';
import { alike, spellingKey } from '#core/language/names/same-name.ts';
import { isKeptApart, type KeptApart } from './kept-apart.ts';
import type { NameMention } from './name-mentions.ts';

/** A spelling with the places where it is used. */
export interface SpellingUse {
  readonly spelling: string;
  readonly reportIds: readonly ReportId[];
  readonly mentions: readonly NameMention[];
}

/**
 * Two spellings that may be one name, for the analyst to join or to keep apart: they have the same consonants, and
 * vowels that are often confused.
 */
export interface NameProposal {
  readonly a: SpellingUse;
  readonly b: SpellingUse;
}

/**
 * Proposes pairs of spellings that different reports use and that may be one name. It doesn't propose pairs that the
 * analyst kept apart, places that are settled as one, and spellings that every report with one of them also has the
 * other of.
 */
export function nameProposals(mentions: readonly NameMention[], keptApart: KeptApart): readonly NameProposal[] {
  const groups = new Map<string, { use: SpellingUse; skeleton: NameSkeleton }[]>();
  for (const use of spellingUses(mentions)) {
    const skeleton = nameSkeleton(use.spelling);
    if (skeleton === null) continue;
    groups.set(skeleton.consonants, [...(groups.get(skeleton.consonants) ?? []), { use, skeleton }]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap(({ use: a, skeleton }, index) =>
      group
        .slice(index + 1)
        .filter((other) => alike(skeleton, other.skeleton) && isOpen(a, other.use, keptApart))
        .map(({ use: b }): NameProposal => ({ a, b })),
    ),
  );
}

/** Returns every spelling with its mentions, in alphabetical order; spellings of one key are one. */
export function spellingUses(mentions: readonly NameMention[]): readonly SpellingUse[] {
  const uses = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    const key = spellingKey(mention.spelling);
    const known = uses.get(key);
    if (known === undefined) uses.set(key, [mention]);
    else known.push(mention);
  }
  return [...uses]
    .toSorted(([a], [b]) => byText(a, b))
    .map(([, own]): SpellingUse => ({
      spelling: own[0]?.spelling ?? '',
      reportIds: [...new Set(own.map(({ reportId }) => reportId))],
      mentions: own,
    }));
}

function isOpen(a: SpellingUse, b: SpellingUse, keptApart: KeptApart): boolean {
  const parts =
    a.reportIds.some((id) => !b.reportIds.includes(id)) && b.reportIds.some((id) => !a.reportIds.includes(id));
  return parts && !isSettled(a, b) && !isKeptApart(a.spelling, b.spelling, keptApart);
}

/** Whether all claims with either spelling already name one place. */
function isSettled(a: SpellingUse, b: SpellingUse): boolean {
  const names = [...a.mentions, ...b.mentions].map(({ settled }) => settled);
  return names.every((name) => name !== '' && name === names[0]);
}
