import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import { compare, type ComparisonInputs } from '#core/comparison/comparison.ts';
import type { NoteTopic } from '#core/comparison/findings/note.ts';
import type { ComparisonSettings } from '#core/model/comparison-settings.ts';
import { caseInputs, type CaseClaim, type ComparisonCase } from './comparison-case.ts';
import { spokenDetail, type SpokenDetail } from './spoken-detail.ts';

/** What reports say to one question: for each report, by its publisher's name, one claim or several. */
export type Said = Readonly<Record<string, SaidClaim | readonly SaidClaim[]>>;
type SaidClaim = Omit<CaseClaim, 'id' | 'report' | 'questions'>;

/** What may be told about a case beside its claims. */
export interface Telling {
  /** When each report was published; the same day for all others. */
  readonly published?: Readonly<Record<string, string>>;
  readonly parties?: ComparisonCase['parties'];
  readonly settings?: Partial<ComparisonSettings>;
}

const QUESTION = 'How many?';
const PUBLISHED = '2016-04-22';

/** The inputs of a comparison with one question, on which publishers say what `said` tells. Claims are `A1`, `A2`, … of A. */
export function questionInputs(
  said: Said,
  { published = {}, parties = {}, settings = {} }: Telling = {},
): ComparisonInputs {
  const publishers = Object.keys(said);
  const claims: CaseClaim[] = [];
  for (const [publisher, told] of Object.entries(said)) {
    for (const [index, claim] of [told].flat().entries()) {
      const passage = { quote: `${publisher} says so`, start: index * 100, end: index * 100 + 10 };
      const report = publishers.indexOf(publisher);
      claims.push({
        ...passage,
        ...claim,
        id: `${publisher}${index + 1}`,
        report,
        questions: [QUESTION],
      });
    }
  }
  const roles = Object.fromEntries(publishers.map((name) => [name, { role: 'publisher' as const }]));
  const inputs = caseInputs({
    reports: publishers.map((publisher) => ({ publisher, published: published[publisher] ?? PUBLISHED, text: '' })),
    claims,
    parties: { ...roles, ...parties },
  });
  return { ...inputs, settings: { ...inputs.settings, ...settings } };
}

/** A row with all that is found about it, in sentences. */
export interface AskedQuestion extends ComparisonRow, SpokenDetail {
  /** Why its verdict is what it is. */
  readonly reason: string;
}

/** Returns the row of that question with all that is found about it, in sentences. */
export function asked(said: Said, telling?: Telling): AskedQuestion {
  const { context, rows, detailOf } = compare(questionInputs(said, telling));
  const [row] = rows;
  if (row === undefined) throw new Error('nobody says anything');
  const detail = spokenDetail(detailOf(row), context);
  return { ...row, ...detail, reason: detail.proposal.reason };
}

/** Returns the sentence of the first note on that topic; undefined where there is none. */
export const noted = ({ proposal }: Pick<AskedQuestion, 'proposal'>, topic: NoteTopic): string | undefined =>
  proposal.notes.find(({ kind }) => kind === topic)?.reason;

/** A count of killed. */
export const killed = (low: number | null, high: number | null = low, fields: SaidClaim = {}): SaidClaim => ({
  kind: 'killed',
  ...fields,
  quantity: { low, high, unit: 'killed', ...fields.quantity },
});

/** Words instead of a count of killed. */
export const some = (cue: string, fields: SaidClaim = {}): SaidClaim => ({
  kind: 'killed',
  ...fields,
  quantity: { cue, unit: 'killed' },
});

/** Something said to have happened at that time. */
export const on = (start: string, end = start, fields: SaidClaim = {}): SaidClaim => ({
  kind: 'attack',
  ...fields,
  time: { start, end, precision: start.includes('T') ? 'part of day' : 'day' },
});
