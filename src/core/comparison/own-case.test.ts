import { describe, expect, test } from 'vitest';
import { caseInputs, reportId, rowOf, withClaim } from '#testing/comparison-case.ts';
import { ASKED, OWN_CASE } from '#testing/own-case.ts';
import { spokenDetail } from '#testing/spoken-detail.ts';
import { cellOf } from './cell.ts';
import { compare, omissions } from './comparison.ts';
import { claimMentions, textMentions } from './names/name-mentions.ts';
import { nameProposals } from './names/name-proposals.ts';

// computed in each test, so that mutation testing knows which test runs which code
const inputs = () => caseInputs(OWN_CASE);
const asked = (wording: string) => {
  const { rows, detailOf, context } = compare(inputs());
  const row = rows.find(({ question }) => question.wording === wording)!;
  return { row, ...spokenDetail(detailOf(row), context) };
};
const note = (wording: string, kind: string) => asked(wording).proposal.notes.find((one) => one.kind === kind)?.reason;

describe('three reports of our own about one event', () => {
  test('guards killed: compatible, as-of differs, two of three rest on the Monitor', () => {
    const { proposal, independence } = asked(ASKED.guards);
    expect([proposal.verdict, proposal.reason]).toEqual([
      'compatible',
      '3 or more (Harbour Wire), 5 (Northern Post) and 5, or 5 or more if “at least” reaches it (The Lantern) can all be true.',
    ]);
    expect(note(ASKED.guards, 'as-of differs')).toBe(
      'They count up to different times: Thursday morning, 21 Apr 2016 (Harbour Wire) and their publication, Friday 22 Apr 2016 (Northern Post, The Lantern).',
    );
    expect(independence.summary).toBe('3 reports, 1 to 2 independent origins');
    expect(independence.findings[0]?.reason).toBe(
      'Apparent corroboration: Harbour Wire and Northern Post rest on Delta Monitor.',
    );
  });

  test('militiamen killed: a later update?, and differ when the as-of times are set equal', () => {
    expect(asked(ASKED.militia).proposal).toMatchObject({
      verdict: 'later update',
      reason:
        '4 (Harbour Wire, as of Thursday morning, 21 Apr 2016) and 20 or more (The Lantern, as of its publication, Friday 22 Apr 2016) can’t both be true of one moment, but the later count is the higher one, so it may be an update.',
    });
    const equal = withClaim(inputs(), 'H militia', { asOf: '2016-04-22' });
    expect(rowOf(equal, ASKED.militia).verdict).toBe('differ');
    const comparison = compare(equal);
    expect(spokenDetail(comparison.detailOf(comparison.rows[1]!), comparison.context).proposal.reason).toBe(
      '4 (Harbour Wire) and 20 or more (The Lantern) can’t both be true. Both count up to Friday 22 Apr 2016, which for The Lantern is its publication.',
    );
  });

  test('captured: compatible, “surrendered” against “taken prisoner”', () => {
    expect(asked(ASKED.captured).proposal).toMatchObject({
      verdict: 'compatible',
      reason: '41 or more (Harbour Wire) and 50 or more (The Lantern) can both be true.',
    });
    expect(note(ASKED.captured, 'unit worded differently')).toBe(
      'Counted as captured: “surrendered” (Harbour Wire) and “taken prisoner” (The Lantern).',
    );
  });

  test('bystanders: not comparable with casualties', () => {
    expect(asked(ASKED.bystanders).proposal).toMatchObject({
      verdict: 'not comparable',
      reason:
        'Different things are counted: casualties (Harbour Wire) and killed (The Lantern). They aren’t compared with each other.',
    });
  });

  test('truce: agree, hedge differs', () => {
    expect(asked(ASKED.truce).proposal.verdict).toBe('agree');
    expect(note(ASKED.truce, 'hedge differs')).toBe('Harbour Wire says “reportedly”; The Lantern says it outright.');
  });

  test('shelling: agree, attribution differs, copied wording', () => {
    const { proposal, independence } = asked(ASKED.shelling);
    expect(proposal.verdict).toBe('agree');
    expect(note(ASKED.shelling, 'attribution differs')).toBe(
      'Harbour Wire cites local radio stations (unnamed); Northern Post says it in its own voice; The Lantern cites Delta Monitor and radio stations nearby (unnamed).',
    );
    expect(independence.copied).toMatchObject([
      { kind: 'copied', words: 11, text: 'Army guns on the hill fired mortar rounds into the town' },
    ]);
    expect(inputs().copied.map(({ kind }) => kind)).toEqual(['copied', 'quotation']);
  });

  test('shelling in two of them: independent origins 1 to 2', () => {
    const two = compare({ ...inputs(), reports: inputs().reports.slice(0, 2) });
    const row = two.rows.find(({ question }) => question.wording === ASKED.shelling)!;
    expect(spokenDetail(two.detailOf(row), two.context).independence.summary).toBe(
      '2 reports, 1 to 2 independent origins',
    );
  });

  test('onset: agree at the coarser precision', () => {
    expect(asked(ASKED.onset).proposal.reason).toBe(
      'They place it at the same time, not all as exactly: Wednesday 20 Apr 2016 (The Lantern) and Wednesday morning, 20 Apr 2016 (Harbour Wire).',
    );
  });

  test('jail: the days contradict, one place spelled differently', () => {
    expect(asked(ASKED.jail).proposal).toMatchObject({
      verdict: 'differ',
      reason:
        'The times contradict each other: Thursday 21 Apr 2016 (The Lantern) and Friday 22 Apr 2016 (Northern Post).',
    });
    expect(note(ASKED.jail, 'spelled differently')).toBe(
      '“Harda” (Harbour Wire) and “Hardah” (The Lantern) may be one name, spelled differently.',
    );
  });

  test('brigade: a single report, one chain, the second mention not counted', () => {
    const { row, proposal, independence } = asked(ASKED.brigade);
    expect([proposal.verdict, proposal.reason]).toEqual(['single report', 'Only The Lantern answers it.']);
    expect(independence.chains).toEqual(['The Lantern → Morning Gazette → officers (unnamed)']);
    expect(note(ASKED.brigade, 'said twice')).toBe('The Lantern says it twice, which counts once.');
    expect(row.answers[0]?.statements).toHaveLength(1);
  });

  test('drone and toll gate: only in the first', () => {
    for (const wording of [ASKED.drone, ASKED.cause]) {
      expect(asked(wording).proposal).toMatchObject({
        verdict: 'single report',
        reason: 'Only Harbour Wire answers it.',
      });
    }
    expect(
      omissions(compare(inputs()))
        .get(reportId(1))
        ?.map(({ wording }) => wording),
    ).toEqual([ASKED.cause, ASKED.drone]);
  });

  test('every quote is in its text, and its figure is emphasised in the cell', () => {
    const { rows, context } = compare(inputs());
    for (const row of rows) {
      for (const answer of row.answers) {
        const report = OWN_CASE.reports[Number(answer.reportId.split('/')[1])]!;
        for (const claim of answer.claims) expect(report.text.slice(claim.start, claim.end)).toBe(claim.quote);
        const cells = cellOf(row, answer.reportId, context).filter(({ figure }) => figure.kind !== 'none');
        expect(cells.every(({ quote }) => quote.emphasis !== null)).toBe(true);
      }
    }
  });

  test('the spellings of two names are proposed, from the texts and from the claims', () => {
    const mentions = [
      ...claimMentions(inputs().claims),
      ...OWN_CASE.reports.flatMap(({ text }, index) => textMentions(reportId(index), text)),
    ];
    expect(nameProposals(mentions, []).map(({ a, b }) => [a.spelling, b.spelling])).toEqual([
      ['Harda', 'Hardah'],
      ['Harda jail', 'Hardah jail'],
      ['Hourras', 'Hurras'],
    ]);
  });
});
