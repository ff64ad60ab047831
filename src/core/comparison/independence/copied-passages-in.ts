import type { ReportId } from '#core/base/id.ts';
import type { Answer } from '#core/comparison/answers/answer.ts';
import { overlaps, type Passage } from '#core/text/passage.ts';
import type { CopiedPassage } from './copied-wording.ts';

/** Returns the shared wording that overlaps claims of these answers in both of its reports. */
export function copiedIn(answers: readonly Answer[], copied: readonly CopiedPassage[]): readonly CopiedPassage[] {
  if (copied.length === 0 || answers.length < 2) return [];
  const claims = new Map(answers.map((answer) => [answer.reportId, answer.claims]));
  const touches = ({ reportId, passage }: { readonly reportId: ReportId; readonly passage: Passage }) =>
    claims.get(reportId)?.some((claim) => overlaps(claim, passage)) ?? false;
  return copied.filter(({ a, b }) => touches(a) && touches(b));
}
