import type { ReportId } from '#core/base/id.ts';
import { pairsOf } from '#core/base/pairs-of.ts';
import type { Answer, Statement } from '#core/comparison/answers/answer.ts';
import { isCount, type CountStatement } from '#core/comparison/answers/count-statement.ts';
import { mayCountTheSame } from '#core/comparison/answers/counted-set.ts';
import { someShareNoWord, type ReportWording } from '#core/comparison/answers/report-wording.ts';
import type { ByMeasure, Measured } from '#core/comparison/answers/statements-by-measure.ts';
import { claimsBehind, fromSeveral, reportsOf } from '#core/comparison/answers/statements.ts';
import { foldUnit } from '#core/comparison/figures/measure.ts';
import { givenFigures } from '#core/comparison/findings/given-figures.ts';
import type { Note } from '#core/comparison/findings/note.ts';
import type { Claim } from '#core/model/claim.ts';
import { asOfNote } from './as-of-note.ts';

/** Notes how the counts of a question were made, whatever their verdict. */
export function countNotes(answers: readonly Answer[], { compared, alone }: ByMeasure): readonly Note[] {
  const counts = answers.flatMap(({ statements }) => statements).filter(isCount);
  const ofMeasure = (measured: Measured) => [
    ...asOfNote(measured.statements.filter(isCount)),
    ...unitNote(measured),
    ...noUnitNote(measured),
    ...noFigureNote(measured.statements),
  ];
  return [
    ...compared.flatMap(ofMeasure),
    ...peopleNote(counts),
    ...ruleNote(counts),
    ...severalFiguresNote(answers, [...compared, ...alone]),
  ];
}

/** Returns the words that each report uses in a field of its claims; an empty field gives none. */
const wordingsOf = (statements: readonly Statement[], field: (claim: Claim) => string): readonly ReportWording[] =>
  statements
    .flatMap(({ reportId, claims }) => claims.map((claim) => ({ reportId, words: field(claim) })))
    .filter(({ words }) => words !== '');

function unitNote({ measure, statements }: Measured): readonly Note[] {
  const wordings = wordingsOf(statements, ({ quantity }) => foldUnit(quantity.unit));
  if (!someShareNoWord(wordings)) return [];
  return [{ kind: 'unit worded differently', params: { measure, wordings }, claimIds: claimsBehind(statements) }];
}

function noUnitNote({ measure, statements }: Measured): readonly Note[] {
  const bare = statements.filter((statement) => isCount(statement) && statement.measure === '');
  if (measure === '' || bare.length === 0) return [];
  return [{ kind: 'unit not given', params: { measure, reportIds: reportsOf(bare) }, claimIds: claimsBehind(bare) }];
}

/** Notes reports without a figure where two others give one: a reader easily overlooks them. */
function noFigureNote(statements: readonly Statement[]): readonly Note[] {
  const counts = statements.filter(isCount);
  const counting = new Set(counts.map(({ reportId }) => reportId));
  const silent = statements.filter((statement) => !isCount(statement) && !counting.has(statement.reportId));
  if (!fromSeveral(counts) || silent.length === 0) return [];
  return [
    { kind: 'no figure beside figures', params: { figures: givenFigures(silent) }, claimIds: claimsBehind(silent) },
  ];
}

function peopleNote(counts: readonly CountStatement[]): readonly Note[] {
  const wordings = wordingsOf(counts, ({ object, subject }) => object || subject);
  if (!someShareNoWord(wordings)) return [];
  return [{ kind: 'people worded differently', params: { wordings }, claimIds: claimsBehind(counts) }];
}

function ruleNote(counts: readonly CountStatement[]): readonly Note[] {
  const ruled = counts.filter(({ figure }) => figure.rule !== '');
  if (ruled.length === 0) return [];
  const params = {
    counts: ruled.map(({ reportId, figure, claims }) => ({ reportId, figure, cue: claims[0].quantity.cue })),
  };
  return [{ kind: 'coding rule used', params, claimIds: claimsBehind(ruled) }];
}

/** Notes reports that give several figures of one measure. Figures of different measures don't count as several. */
function severalFiguresNote(answers: readonly Answer[], measured: readonly Measured[]): readonly Note[] {
  const several = answers
    .map(({ reportId }) => ({ reportId, counts: measured.flatMap((each) => countsOf(each, reportId)) }))
    .filter(({ counts }) => counts.length > 0);
  if (several.length === 0) return [];
  const reports = several.map(({ reportId, counts }) => ({
    reportId,
    figures: counts.map(({ figure, measure }) => ({ figure, measure })),
  }));
  const claimIds = claimsBehind(several.flatMap(({ counts }) => counts));
  return [{ kind: 'several figures in one report', params: { reports }, claimIds }];
}

/** Returns the counts of a report that gives several; otherwise an empty list. */
function countsOf({ statements }: Measured, reportId: ReportId): readonly CountStatement[] {
  const counts = statements.filter(isCount).filter((count) => count.reportId === reportId);
  return pairsOf(counts).some(([a, b]) => mayCountTheSame(a, b)) ? counts : [];
}
