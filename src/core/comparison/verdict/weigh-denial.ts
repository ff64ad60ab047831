import type { Answer } from '#core/comparison/answers/answer.ts';
import type { ReportNames } from '#core/comparison/wording/report-names.ts';
import { restsOn, whoSays } from '#core/comparison/wording/said-by.ts';
import { withVerb } from '#core/text/list-words.ts';
import { denialAmong, negationAmong, type Denial } from './denial.ts';
import type { Note } from './finding.ts';
import type { Weighed } from './weighed.ts';

/** Says in words that some reports deny what others say; null where none does. */
export function weighDenial(answers: readonly Answer[], names: ReportNames): Weighed | null {
  const denial = denialAmong(answers);
  if (denial === null) return null;
  return {
    verdict: 'differ',
    reason: `${where(denial, names)}: they contradict each other unless they speak of different things.`,
    claimIds: claimIdsOf(answers, denial),
    notes: [],
    ...sides(denial),
  };
}

/** Notes words that negate in what some say and others don't: what they negate only a reader can tell. */
export function negationNote(answers: readonly Answer[], names: ReportNames): Note | null {
  const negation = denialAmong(answers) === null ? negationAmong(answers) : null;
  if (negation === null) return null;
  const reason = `${where(negation, names)}: whether they contradict each other is for you to judge.`;
  return { kind: 'denied', reason, claimIds: claimIdsOf(answers, negation) };
}

function where({ words, deniers, sayers }: Denial, names: ReportNames): string {
  const [denying, saying] = [whoSays(deniers, names), whoSays(sayers, names)];
  const quoted = withVerb(
    words.map((word) => `“${word}”`),
    'stands',
    'stand',
  );
  const says = (who: readonly string[]) => withVerb(who, 'says', 'say');
  const like = words.length === 1 ? 'it' : 'them';
  return `${quoted} in what ${says(denying)}, and nothing like ${like} in what ${says(saying)}`;
}

const claimIdsOf = (answers: readonly Answer[], { deniers, sayers }: Denial) =>
  restsOn(
    answers
      .filter((answer) => deniers.includes(answer) || sayers.includes(answer))
      .flatMap(({ statements }) => statements),
  );

/** With more than two reports: who says it and who denies it, the more first; the fewer stand apart. */
function sides({ deniers, sayers }: Denial): Pick<Weighed, 'groups' | 'outliers'> {
  if (deniers.length + sayers.length < 3) return { groups: [], outliers: [] };
  const saying = { reportIds: sayers.map(({ reportId }) => reportId), words: 'it is so' };
  const denying = { reportIds: deniers.map(({ reportId }) => reportId), words: 'it isn’t so' };
  if (deniers.length === sayers.length) return { groups: [saying, denying], outliers: [] };
  return deniers.length < sayers.length
    ? { groups: [saying, denying], outliers: denying.reportIds }
    : { groups: [denying, saying], outliers: saying.reportIds };
}
