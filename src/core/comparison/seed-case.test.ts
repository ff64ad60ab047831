import { describe, expect, test } from 'vitest';
import { caseInputs, rowOf, withClaim } from '#testing/comparison-case.ts';
import { hasSeedReports, seedCase } from '#testing/seed-case.ts';
import { spokenDetail } from '#testing/spoken-detail.ts';
import { compare } from './comparison.ts';

describe.skipIf(!hasSeedReports)('the two real reports, with the claims of their list', () => {
  const inputs = hasSeedReports ? caseInputs(seedCase()) : null;
  const comparison = inputs === null ? null : compare(inputs);
  const asked = (wording: string) => {
    const row = comparison!.rows.find(({ question }) => question.wording === wording)!;
    return { row, ...spokenDetail(comparison!.detailOf(row), comparison!.context) };
  };
  const note = (wording: string, kind: string) =>
    asked(wording).proposal.notes.find((one) => one.kind === kind)?.reason;

  test('every quote equals the words at its place', () => {
    const texts = seedCase().reports.map(({ text }) => text);
    for (const claim of inputs!.claims) {
      const text = texts[Number(claim.reportId.split('/')[1])]!;
      expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
    }
    expect(inputs!.claims.length).toBeGreaterThanOrEqual(30);
  });

  test('Kurdish security killed: compatible (3 or more; 5), as-of differs', () => {
    const wording = 'How many Kurdish security were killed?';
    expect(asked(wording).proposal).toMatchObject({
      verdict: 'compatible',
      reason: '3 or more (VICE News) and 5, or 5 or more if “at least” reaches it (NOW) can both be true.',
    });
    expect(note(wording, 'as-of differs')).toBe(
      'They count up to different times: Thursday morning, 21 Apr 2016 (VICE News) and its publication, Friday 22 Apr 2016 (NOW).',
    );
  });

  test('government side killed: a later update?, and differ when both as-of times are set equal', () => {
    const wording = 'How many of the government side were killed?';
    expect(asked(wording).proposal).toMatchObject({
      verdict: 'later update',
      reason:
        '4 (VICE News, as of Thursday morning, 21 Apr 2016) and 20 or more (NOW, as of its publication, Friday 22 Apr 2016) can’t both be true of one moment, but the later count is the higher one, so it may be an update.',
    });
    const equal = withClaim(withClaim(inputs!, 'A9', { asOf: '2016-04-22' }), 'B8', { asOf: '2016-04-22' });
    const again = compare(equal);
    expect(spokenDetail(again.detailOf(rowOf(equal, wording)), again.context).proposal).toMatchObject({
      verdict: 'differ',
      reason: '4 (VICE News) and 20 or more (NOW) can’t both be true. Both count up to Friday 22 Apr 2016.',
    });
  });

  test('captured: compatible (41 or more; 50 or more), “surrendered” against “taken prisoner” noted', () => {
    const wording = 'How many were captured?';
    expect(asked(wording).proposal).toMatchObject({
      verdict: 'compatible',
      reason: '41 or more (VICE News) and 50 or more (NOW) can both be true.',
    });
    expect(note(wording, 'unit worded differently')).toBe(
      'Counted as captured: “surrendered” (VICE News) and “taken prisoner” (NOW).',
    );
  });

  test('civilians: not comparable with casualties', () => {
    expect(asked('What happened to civilians?').proposal).toMatchObject({
      verdict: 'not comparable',
      reason:
        'Different things are counted: casualties (VICE News) and killed (NOW). They aren’t compared with each other.',
    });
    const together = withClaim(inputs!, 'A12', {
      questionIds: asked('What happened to civilians?').row.answers[0]!.claims[0]!.questionIds,
    });
    const row = rowOf(together, 'What happened to civilians?');
    const { context, detailOf } = compare(together);
    const { proposal } = spokenDetail(detailOf(row), context);
    expect(proposal).toMatchObject({
      verdict: 'compatible',
      reason:
        'As to killed, only VICE News gives a figure, 2; NOW says “a number of”, which neither confirms nor contradicts it.',
    });
    expect(proposal.notes.find(({ kind }) => kind === 'not comparable')?.reason).toBe(
      'Different things are counted: killed (NOW, VICE News) and casualties (VICE News). They aren’t compared with each other.',
    );
  });

  test('truce: agree, hedge differs', () => {
    expect(asked('Was there a truce?').proposal).toMatchObject({
      verdict: 'agree',
      reason:
        'They place it at the same time, not all as exactly: Wednesday 20 Apr 2016 (NOW) and Wednesday night, 20 Apr 2016 (VICE News).',
    });
    expect(note('Was there a truce?', 'hedge differs')).toBe('VICE News says “reportedly”; NOW says it outright.');
  });

  test('shelling: agree, attribution differs, independent origins 1 to 2', () => {
    const { proposal, independence } = asked('Was the town shelled?');
    expect([proposal.verdict, proposal.reason]).toEqual(['agree', 'NOW and VICE News both say so.']);
    expect(note('Was the town shelled?', 'attribution differs')).toBe(
      'NOW cites Syrian Observatory for Human Rights and Kurdish outlets (unnamed); VICE News cites local news outlets (unnamed).',
    );
    expect(independence.summary).toBe('2 reports, 1 to 2 independent origins');
    expect(independence.findings.map(({ reason }) => reason)).toEqual([
      'Beside those it names, NOW cites Kurdish outlets (unnamed); nothing shows that they spoke independently, so they aren’t counted apart.',
      'VICE News cites only local news outlets (unnamed), which may be an origin of its own, or rest on one of the others.',
    ]);
  });

  test('Allya and Alaya: one place', () => {
    expect(note('Who took the prison?', 'spelled differently')).toBe(
      '“Alaya” (NOW) and “Allya” (VICE News) may be one name, spelled differently.',
    );
    expect(note('Who took the prison?', 'place differs')).toBeUndefined();
  });

  test('Republican Guard: a single report, one chain, the second mention not counted', () => {
    const { proposal, independence } = asked('Was the Republican Guard sent?');
    expect([proposal.verdict, proposal.reason]).toEqual(['single report', 'Only NOW answers it.']);
    expect(independence.chains).toEqual(['NOW → Shaam Times → unnamed']);
    expect(independence.summary).toBe('1 report, 1 independent origin');
    expect(note('Was the Republican Guard sent?', 'said twice')).toBe('NOW says it twice, which counts once.');
  });

  test.each(['Was a drone used?', 'Was it about a checkpoint?', 'Is there a picture of a destroyed portrait?'])(
    '%s Only in the first',
    (wording) => {
      expect(asked(wording).proposal).toMatchObject({ verdict: 'single report', reason: 'Only VICE News answers it.' });
    },
  );

  test('onset: agree at the coarser precision', () => {
    expect(asked('When did it begin?').row.verdict).toBe('agree');
  });
});
