import type { ReportId } from '#core/base/id.ts';
import type { Answer, Statement } from '#core/comparison/answers/answer.ts';
import type { ByMeasure, Measured } from '#core/comparison/answers/by-measure.ts';
import { foldUnit } from '#core/comparison/figures/measure.ts';
import { isCount, type CountStatement } from '#core/comparison/verdict/figure-relation.ts';
import type { Note } from '#core/comparison/verdict/finding.ts';
import { nameOf, type ReportNames } from '#core/comparison/wording/report-names.ts';
import { figureList, fromSeveral, restsOn, whoSays } from '#core/comparison/wording/said-by.ts';
import { reportsPart, wordedBy, type Worded } from '#core/comparison/wording/worded-by.ts';
import { listWords, withVerb } from '#core/text/list-words.ts';
import { asOfNote } from './as-of-note.ts';

/** Notes on how the counts of a question were made, whatever they come to. */
export function countNotes(
  answers: readonly Answer[],
  { compared, alone }: ByMeasure,
  names: ReportNames,
): readonly Note[] {
  const counts = answers.flatMap(({ statements }) => statements).filter(isCount);
  const ofMeasure = (measured: Measured) =>
    [
      asOfNote(measured.statements.filter(isCount), names),
      unitNote(measured, names),
      noUnitNote(measured, names),
      silentNote(measured.statements, names),
    ].flat();
  return [
    ...compared.flatMap(ofMeasure),
    ...peopleNote(counts, names),
    ...ruleNote(counts, names),
    ...severalNote(answers, [...compared, ...alone], names),
  ];
}

function unitNote({ measure, statements }: Measured, names: ReportNames): readonly Note[] {
  const worded = statements.flatMap(({ reportId, claims }) =>
    claims
      .map(({ quantity }): Worded => ({ reportId, words: foldUnit(quantity.unit) }))
      .filter(({ words }) => words !== ''),
  );
  if (!reportsPart(worded)) return [];
  const reason = `Counted as ${measure}: ${listWords(wordedBy(worded, names))}.`;
  return [{ kind: 'unit worded differently', reason, claimIds: restsOn(statements) }];
}

function noUnitNote({ measure, statements }: Measured, names: ReportNames): readonly Note[] {
  const bare = statements.filter((statement) => isCount(statement) && statement.measure === '');
  if (measure === '' || bare.length === 0) return [];
  const reason = `${withVerb(whoSays(bare, names), 'doesn’t', 'don’t')} say what is counted; it is taken to be ${measure}.`;
  return [{ kind: 'unit not given', reason, claimIds: restsOn(bare) }];
}

/** Where two reports give figures, those that give none are easily overlooked. */
function silentNote(statements: readonly Statement[], names: ReportNames): readonly Note[] {
  const counts = statements.filter(isCount);
  const silent = statements.filter((statement) => !isCount(statement));
  if (!fromSeveral(counts) || silent.length === 0) return [];
  return [
    {
      kind: 'no figure',
      reason: `Without a figure: ${figureList(silent, names, 'without as-of')}.`,
      claimIds: restsOn(silent),
    },
  ];
}

function peopleNote(counts: readonly CountStatement[], names: ReportNames): readonly Note[] {
  const worded = counts.flatMap(({ reportId, claims }) =>
    claims
      .map(({ object, subject }): Worded => ({ reportId, words: object || subject }))
      .filter(({ words }) => words !== ''),
  );
  if (!reportsPart(worded)) return [];
  const reason = `Counted are ${listWords(wordedBy(worded, names))}: whether they are the same people is for you to judge.`;
  return [{ kind: 'people worded differently', reason, claimIds: restsOn(counts) }];
}

function ruleNote(counts: readonly CountStatement[], names: ReportNames): readonly Note[] {
  const ruled = counts.filter(({ figure }) => figure.rule !== '');
  if (ruled.length === 0) return [];
  const words = ruled.map(
    ({ reportId, figure, claims }) =>
      `${nameOf(names, reportId)} says “${claims[0].quantity.cue}”, counted as ${figure.words}`,
  );
  return [{ kind: 'coding rule', reason: `${[...new Set(words)].join('; ')}.`, claimIds: restsOn(ruled) }];
}

/** Several figures of one measure in one report; of different measures they are no more than that. */
function severalNote(answers: readonly Answer[], measured: readonly Measured[], names: ReportNames): readonly Note[] {
  const several = answers
    .map(({ reportId }) => measured.flatMap((each) => countsOf(each, reportId)))
    .filter((counts) => counts.length > 0);
  if (several.length === 0) return [];
  const words = several.map((counts) => {
    const figures = counts.map(({ figure, measure }) => `${figure.words} ${measure}`.trim());
    return `${listWords(whoSays(counts, names))} gives several figures itself: ${listWords(figures)}`;
  });
  return [{ kind: 'several figures', reason: `${words.join('; ')}.`, claimIds: restsOn(several.flat()) }];
}

/** The counts of a report where there are several. */
function countsOf({ statements }: Measured, reportId: ReportId): readonly CountStatement[] {
  const counts = statements.filter(isCount).filter((count) => count.reportId === reportId);
  return counts.length > 1 ? counts : [];
}
