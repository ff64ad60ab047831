import { describe, expect, test } from 'vitest';
import { asId, type QuestionId, type TagId } from '#core/base/id.ts';
import { sameData } from '#core/base/same-data.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Tag } from '#core/model/tag.ts';
import { VERDICTS } from '#core/model/verdict.ts';
import {
  caseInputs,
  claimId,
  partyId,
  questionId,
  reportId,
  rowOf,
  withClaim,
  withQuestion,
} from '#testing/comparison-case.ts';
import { ASKED, OWN_CASE } from '#testing/own-case.ts';
import { asked, killed, questionInputs } from '#testing/question-case.ts';
import { ALL_ROWS, arrangeRows, type Arrangement } from './arrange-rows.ts';
import { ComparisonCache } from './comparison-cache.ts';
import { answerIn } from './comparison-row.ts';
import { compare, omissions, type ComparisonInputs } from './comparison.ts';
import { rowDetail } from './row-detail.ts';
import { isOpenDispute, statusCounts } from './status-counts.ts';

const inputs = () => caseInputs(OWN_CASE);
const wordings = (rows: readonly { readonly question: { readonly wording: string } }[]) =>
  rows.map(({ question }) => question.wording);

describe('a comparison', () => {
  test('has a row for each question, in the analyst’s order', () => {
    expect(wordings(compare(inputs()).rows)).toEqual(Object.values(ASKED));
    expect(wordings(compare({ ...inputs(), questions: inputs().questions.toReversed() }).rows)).toEqual(
      Object.values(ASKED),
    );
    const together = inputs()
      .questions.map((question) => ({ ...question, position: 1 }))
      .toReversed();
    expect(compare({ ...inputs(), questions: together }).rows.map(({ question }) => question.id)).toEqual(
      together.map(({ id }) => id).toSorted(),
    );
  });

  test('proposes the verdict that its sentence gives', () => {
    const { rows, detailOf, context } = compare(inputs());
    for (const row of rows) {
      expect(detailOf(row).proposal.verdict).toBe(row.proposed);
      expect(detailOf(row)).toBe(detailOf(row));
      expect(detailOf(row)).toEqual(rowDetail(row, context));
    }
  });

  test('puts a claim under each of its questions', () => {
    const both = withClaim(inputs(), 'H drone', { questionIds: [questionId(ASKED.drone), questionId(ASKED.cause)] });
    expect(answerIn(rowOf(both, ASKED.cause), reportId(0))?.claims).toHaveLength(2);
    expect(answerIn(rowOf(both, ASKED.drone), reportId(0))?.claims).toHaveLength(1);
    expect(answerIn(rowOf(both, ASKED.drone), reportId(1))).toBeUndefined();
  });

  test('leaves out claims of reports that are gone, and keeps orphaned ones', () => {
    const gone = { ...inputs(), reports: inputs().reports.slice(0, 2) };
    expect(rowOf(gone, ASKED.guards).answers).toHaveLength(2);
    expect(rowOf(withClaim(inputs(), 'N guards', { placement: 'orphaned' }), ASKED.guards).answers).toHaveLength(3);
  });

  test('knows the named originators of a row', () => {
    expect([...rowOf(inputs(), ASKED.guards).originators]).toEqual([partyId('Delta Monitor')]);
    expect(rowOf(inputs(), ASKED.guards).origins).toEqual({ fewest: 1, most: 2 });
  });

  test('orders answers by the reports’ names', () => {
    expect(rowOf(inputs(), ASKED.guards).answers.map((answer) => answer.reportId)).toEqual([
      reportId(0),
      reportId(2),
      reportId(1),
    ]);
  });
});

test('omissions are questions that others answer', () => {
  const asked = {
    ...inputs(),
    questions: [
      ...inputs().questions,
      { ...inputs().questions[0]!, id: asId<QuestionId>('nobody'), wording: 'Nobody?' },
    ],
  };
  const left = omissions(compare(asked));
  expect(wordings([...left.get(reportId(1))!].map((question) => ({ question })))).toEqual([ASKED.cause, ASKED.drone]);
  expect(left.get(reportId(0))!.map(({ wording }) => wording)).toEqual([ASKED.brigade]);
});

describe('after an edit', () => {
  test('only its questions are computed again', () => {
    const cache = new ComparisonCache();
    const before = cache.compare(inputs());
    const after = cache.compare(withClaim(structuredClone(inputs()), 'L truce', { hedge: 'allegedly' }));
    const renewed = after.rows.filter((row, index) => row !== before.rows[index]);
    expect(wordings(renewed)).toEqual([ASKED.truce]);
    expect(after.context).toBe(before.context);
    expect(after.detailOf).toBe(before.detailOf);
    expect(after).toEqual({
      ...compare(withClaim(inputs(), 'L truce', { hedge: 'allegedly' })),
      detailOf: after.detailOf,
      context: after.context,
    });
  });

  test('a claim that moves to another question computes both questions again', () => {
    const cache = new ComparisonCache();
    const before = cache.compare(inputs());
    const after = cache.compare(withClaim(inputs(), 'L truce', { questionIds: [questionId(ASKED.onset)] }));
    expect(wordings(after.rows.filter((row, index) => row !== before.rows[index]))).toEqual([ASKED.truce, ASKED.onset]);
  });

  test('a question that is decided, added or removed computes no other row again', () => {
    const cache = new ComparisonCache();
    const before = cache.compare(inputs());
    const described = cache.compare(withQuestion(inputs(), ASKED.truce, { description: 'x' }));
    expect(wordings(described.rows.filter((row, index) => row !== before.rows[index]))).toEqual([ASKED.truce]);
    const fewer = cache.compare({ ...inputs(), questions: inputs().questions.slice(0, 3) });
    expect(fewer.rows).toHaveLength(3);
    expect(fewer.rows[0]).toBe(before.rows[0]);
    expect(cache.compare(inputs()).rows).toHaveLength(inputs().questions.length);
  });

  test('without a change the comparison is the same object', () => {
    const cache = new ComparisonCache();
    const before = cache.compare(inputs());
    expect(cache.compare(structuredClone(inputs()))).toBe(before);
    expect(cache.compare({ ...inputs(), questions: inputs().questions.slice(1) })).not.toBe(before);
  });

  test('rows that change places are the same rows', () => {
    const cache = new ComparisonCache();
    const before = cache.compare(inputs());
    const after = cache.compare(withQuestion(inputs(), ASKED.guards, { position: 99 }));
    expect(after).not.toBe(before);
    expect(after.rows[0]).toBe(before.rows[1]);
    expect(wordings(after.rows).at(-1)).toBe(ASKED.guards);
  });

  test.each<[string, (from: ComparisonInputs) => ComparisonInputs]>([
    ['a report', (from) => ({ ...from, reports: from.reports.map((report) => ({ ...report, memo: 'x' })) })],
    [
      'a party',
      (from) => ({ ...from, parties: from.parties.map((party) => ({ ...party, reliability: 'C' as const })) }),
    ],
    ['a setting', (from) => ({ ...from, settings: { ...from.settings, keptApart: [['a', 'b'] as const] } })],
    ['shared wording', (from) => ({ ...from, copied: [] })],
  ])('of %s every row is computed again', (_, change) => {
    const cache = new ComparisonCache();
    const before = cache.compare(inputs());
    const after = cache.compare(change(inputs()));
    expect(after.context).not.toBe(before.context);
    expect(after.rows.some((row, index) => row === before.rows[index])).toBe(false);
    expect(after.detailOf).not.toBe(before.detailOf);
    expect(after.rows).toEqual(compare(change(inputs())).rows);
    expect(cache.compare(structuredClone(change(inputs())))).toBe(after);
  });
});

test.each<[unknown, unknown, boolean]>([
  [1, 1, true],
  [1, 2, false],
  [Number.NaN, Number.NaN, true],
  ['a', 'a', true],
  [null, null, true],
  [null, {}, false],
  [{}, null, false],
  [undefined, null, false],
  [{}, {}, true],
  [[], [], true],
  [{}, [], false],
  [[], {}, false],
  [[1, [2]], [1, [2]], true],
  [[1, 2], [2, 1], false],
  [[1], [1, 2], false],
  [[1, 2], [1], false],
  [{ a: 1, b: { c: [1] } }, { b: { c: [1] }, a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: 1, b: 2 }, { a: 1 }, false],
  [{ a: 1 }, { b: 1 }, false],
  [{ a: undefined }, {}, false],
  [{ a: undefined }, { b: undefined }, false],
  [{ a: { b: 1 } }, { a: { b: 2 } }, false],
  ['1', 1, false],
  [0, '', false],
])('%j and %j have the same data: %s', (a, b, same) => {
  expect(sameData(a, b)).toBe(same);
});

describe('the counts of the status bar', () => {
  test('count the verdicts in force', () => {
    const { rows } = compare(inputs());
    const counts = statusCounts(rows);
    expect(counts.questions).toBe(11);
    expect(Object.keys(counts.byVerdict).toSorted()).toEqual([...VERDICTS].toSorted());
    expect(counts.byVerdict).toMatchObject({
      agree: 3,
      compatible: 2,
      differ: 1,
      'later update': 1,
      'not comparable': 1,
      'single report': 3,
      'not mentioned': 0,
    });
    expect(counts.byDecisionState).toEqual({
      undecided: 11,
      accepted: 0,
      overridden: 0,
      'left open': 0,
      'another look': 0,
    });
    expect(counts.open).toBe(3);
  });

  test('an open dispute is one that nobody has settled', () => {
    const row = rowOf(inputs(), ASKED.militia);
    expect(isOpenDispute(row)).toBe(true);
    expect(isOpenDispute({ ...row, decisionState: 'left open' })).toBe(true);
    expect(isOpenDispute({ ...row, decisionState: 'another look' })).toBe(true);
    expect(isOpenDispute({ ...row, decisionState: 'accepted' })).toBe(false);
    expect(isOpenDispute({ ...row, decisionState: 'overridden' })).toBe(false);
    expect(isOpenDispute({ ...row, verdict: 'differ' })).toBe(true);
    expect(isOpenDispute({ ...row, verdict: 'not comparable' })).toBe(true);
    for (const verdict of ['agree', 'compatible', 'single report'] as const)
      expect(isOpenDispute({ ...row, verdict })).toBe(false);
    expect(statusCounts([{ ...row, decisionState: 'accepted' }])).toMatchObject({
      open: 0,
      byDecisionState: { accepted: 1 },
    });
  });
});

describe('rows can be arranged', () => {
  const tag = (id: string, position: number): Tag => ({ id: asId<TagId>(id), position }) as unknown as Tag;
  const tags = [tag('control', 2), tag('toll', 1), tag('unused', 3)];
  const themes: Readonly<Record<string, string>> = {
    [ASKED.guards]: 'toll',
    [ASKED.militia]: 'toll',
    [ASKED.jail]: 'control',
    [ASKED.drone]: 'gone',
  };
  const themed = () =>
    compare({
      ...inputs(),
      questions: inputs().questions.map((question) => {
        const theme = themes[question.wording];
        return { ...question, themeTagId: theme === undefined ? null : asId<TagId>(theme) };
      }),
    });
  const shown = (arrangement: Partial<Arrangement>) => {
    const { rows, detailOf } = themed();
    const groups = arrangeRows(rows, { ...ALL_ROWS, ...arrangement }, tags, detailOf);
    return groups.map(({ theme, rows: own }) => [[theme?.id ?? null], wordings(own)].flat());
  };

  test('or left in their order', () => {
    expect(shown({})).toEqual([[null, ...Object.values(ASKED)]]);
  });

  test('by verdict, notes among them', () => {
    expect(shown({ verdicts: ['differ', 'later update'] })).toEqual([[null, ASKED.militia, ASKED.jail]]);
    expect(shown({ verdicts: ['hedge differs'] })).toEqual([[null, ASKED.truce]]);
    expect(shown({ verdicts: ['spelled differently'] })).toEqual([[null, ASKED.captured, ASKED.jail]]);
    expect(shown({ verdicts: ['not comparable'] })).toEqual([[null, ASKED.bystanders]]);
    expect(shown({ verdicts: ['attribution differs'] })).toEqual([
      [null, ASKED.guards, ASKED.militia, ASKED.bystanders, ASKED.shelling],
    ]);
  });

  test('details are made only where a verdict is a note', () => {
    const never = () => {
      throw new Error('not needed');
    };
    const { rows } = themed();
    expect(() => arrangeRows(rows, { ...ALL_ROWS, verdicts: ['agree', 'compatible'] }, tags, never)).not.toThrow(
      'not needed',
    );
    expect(() => arrangeRows(rows, { ...ALL_ROWS, verdicts: ['hedge differs'] }, tags, never)).toThrow('not needed');
  });

  test('by decision state, theme, report and originator', () => {
    expect(shown({ decisionStates: ['accepted'] })).toEqual([[null]]);
    expect(shown({ decisionStates: ['undecided'] })[0]).toHaveLength(12);
    expect(shown({ themes: [asId<TagId>('toll')] })).toEqual([[null, ASKED.guards, ASKED.militia]]);
    expect(shown({ themes: [asId<TagId>('control'), null] })[0]).toHaveLength(9);
    expect(shown({ reports: [reportId(2)] })).toEqual([
      [null, ASKED.guards, ASKED.militia, ASKED.shelling, ASKED.jail],
    ]);
    expect(shown({ reports: [reportId(2), reportId(1)], verdicts: ['single report'] })).toEqual([
      [null, ASKED.brigade],
    ]);
    expect(shown({ originators: [partyId('Morning Gazette')] })).toEqual([[null, ASKED.brigade]]);
  });

  test('sorted by seriousness, the analyst’s order within', () => {
    expect(shown({ sort: 'seriousness' })[0]?.slice(1, 6)).toEqual([
      ASKED.jail,
      ASKED.militia,
      ASKED.bystanders,
      ASKED.guards,
      ASKED.captured,
    ]);
  });

  test('sorted by wording', () => {
    expect(shown({ sort: 'wording' })[0]?.slice(1, 4)).toEqual([ASKED.guards, ASKED.captured, ASKED.militia]);
  });

  test('grouped by theme, in the codebook’s order, without a theme last', () => {
    expect(shown({ groupByTheme: true }).map(([theme, ...own]) => [theme, own.length])).toEqual([
      ['toll', 2],
      ['control', 1],
      [null, 8],
    ]);
  });
});

test('a claim with other fields under the same id computes its row again', () => {
  const cache = new ComparisonCache();
  const before = cache.compare(inputs());
  const { quote } = inputs().claims.find(({ id }) => id === claimId('H drone'))! satisfies Claim;
  const after = cache.compare(withClaim(inputs(), 'H drone', { quote: `${quote} ` }));
  expect(wordings(after.rows.filter((row, index) => row !== before.rows[index]))).toEqual([ASKED.drone]);
});

describe('filters', () => {
  const shown = (arrangement: Partial<Arrangement>) => {
    const { rows, detailOf } = compare(inputs());
    return arrangeRows(rows, { ...ALL_ROWS, ...arrangement }, [], detailOf).flatMap((group) => wordings(group.rows));
  };

  test('let more rows through with each further verdict, report and originator of one list', () => {
    expect(shown({ verdicts: ['hedge differs', 'differ'] })).toEqual([ASKED.truce, ASKED.jail]);
    expect(shown({ verdicts: ['not comparable', 'hedge differs'] })).toEqual([ASKED.bystanders, ASKED.truce]);
    const monitor = shown({ originators: [partyId('Delta Monitor')] });
    const both = shown({ originators: [partyId('Delta Monitor'), partyId('Morning Gazette')] });
    expect(both).toEqual([...monitor, ASKED.brigade]);
  });

  test('find “not comparable” where it is only a note', () => {
    const said = asked({
      A: [killed(4), { kind: 'wounded', quantity: { low: 9, high: 9, unit: 'wounded' } }],
      B: killed(4),
    });
    const { rows, detailOf } = compare(
      questionInputs({
        A: [killed(4), { kind: 'wounded', quantity: { low: 9, high: 9, unit: 'wounded' } }],
        B: killed(4),
      }),
    );
    expect(said.verdict).toBe('agree');
    expect(arrangeRows(rows, { ...ALL_ROWS, verdicts: ['not comparable'] }, [], detailOf)[0]?.rows).toHaveLength(1);
  });

  test('keep the analyst’s order where no other order is chosen', () => {
    expect(ALL_ROWS.sort).toBe('analyst');
    expect(shown({ sort: 'analyst' })).toEqual(Object.values(ASKED));
  });
});

test('an investigation without questions still notices a change of its reports', () => {
  const cache = new ComparisonCache();
  const empty = { ...inputs(), questions: [], claims: [] };
  const before = cache.compare(empty);
  expect(before.rows).toEqual([]);
  const after = cache.compare({ ...empty, reports: [] });
  expect(after).not.toBe(before);
  expect(after.context.reports.size).toBe(0);
});
