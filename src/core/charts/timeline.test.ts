import { describe, expect, test } from 'vitest';
import type { ReportId } from '#core/base/id.ts';
import { dayDoubts } from '#core/comparison/times/day-doubts.ts';
import { eventTime } from '#core/comparison/times/event-time.ts';
import type { Claim, ClaimTime } from '#core/model/claim.ts';
import { dayDoubtSentence } from '#core/words/comparison/day-doubt-sentence.ts';
import { aClaim } from '#testing/builders.ts';
import { caseInputs, reportId } from '#testing/comparison-case.ts';
import { englishWords } from '#testing/english-words.ts';
import { OWN_CASE } from '#testing/own-case.ts';
import { timelineItems } from './timeline-items.ts';
import { defaultShown, timelineLayout } from './timeline-layout.ts';

const measureText = (text: string) => text.length * 7;
const size = { width: 1200, gutter: 120, measureText, words: englishWords };
const minutes = (iso: string) => Date.parse(`${iso}Z`) / 60_000;
const at = (
  start: string,
  end: string,
  precision: ClaimTime['precision'],
  fields: Partial<Claim> = {},
  asWritten = '',
) => aClaim('the words', { reportId: reportId(0), time: { asWritten, start, end, precision }, ...fields });
const lanes = (...ids: ReportId[]) => ids.map((id) => ({ reportId: id, name: id }));
const layout = (...claims: Claim[]) =>
  timelineLayout(timelineItems(claims).items, lanes(reportId(0), reportId(1)), size);

describe('the items of the timeline', () => {
  test('are claims with a time; the others are listed', () => {
    const timed = at('2016-04-20', '', 'day', { hedge: 'reportedly', quote: 'over\ntwo  lines' });
    const untimed = aClaim('x');
    const { items, untimed: others } = timelineItems([timed, untimed]);
    expect(items).toMatchObject([
      { claimId: timed.id, reportId: 'report/0', label: 'over two lines', hedged: true, doubts: [] },
    ]);
    expect(others).toEqual([untimed.id]);
  });

  test.each<[string, string, string, ClaimTime['precision'], string[]]>([
    ['on Thursday', '2016-04-21', '', 'day', []],
    ['on Thursday', '2016-04-22', '', 'day', ['The words say “on Thursday”, and it is put on Friday 22 Apr 2016.']],
    ['Thu', '2016-04-22', '', 'day', ['The words say “Thu”, and it is put on Friday 22 Apr 2016.']],
    ['thus', '2016-04-22', '', 'day', []],
    ['Wednesday or Thursday', '2016-04-21', '', 'day', []],
    [
      'on Thursday',
      '2016-04-20',
      '2016-04-22',
      'day',
      ['Which day it was isn’t settled: Wednesday 20 to Friday 22 Apr 2016.'],
    ],
    [
      'on Sunday',
      '2016-04-20',
      '2016-04-21',
      'day',
      [
        'The words say “on Sunday”, and it is put on Wednesday 20 to Thursday 21 Apr 2016.',
        'Which day it was isn’t settled: Wednesday 20 to Thursday 21 Apr 2016.',
      ],
    ],
    [
      'on Sunday',
      '2016-04-10',
      '2016-04-23',
      'day',
      ['Which day it was isn’t settled: Sunday 10 to Saturday 23 Apr 2016.'],
    ],
    ['Wednesday night', '2016-04-20T18:00', '2016-04-21T06:00', 'part of day', []],
    [
      'Thursday',
      '2016-04-20T18:00',
      '2016-04-21T06:00',
      'part of day',
      ['The words say “Thursday”, and it is put on Wednesday night, 20 Apr 2016.'],
    ],
    ['the Thursday week', '2016-04-18', '2016-04-24', 'week', []],
    ['a Thursday', '2016-04', '', 'month', []],
    ['a Thursday', '2016', '', 'year', []],
  ])('“%s” on %s %s: doubts', (asWritten, start, end, precision, doubts) => {
    const time = { asWritten, start, end, precision };
    const found = dayDoubts(time, eventTime(time)!).map((doubt) => dayDoubtSentence(doubt, englishWords));
    expect(found).toEqual(doubts);
  });
});

describe('the range of time that is shown', () => {
  const shown = (...claims: Claim[]) => defaultShown(timelineItems(claims).items);

  test('is whole days around the items that are dated exactly', () => {
    expect(
      shown(
        at('2016-04-20T09:00', '', 'time'),
        at('2016-04-21T23:00', '2016-04-22T00:00', 'part of day'),
        at('2012', '', 'year'),
        at('2015-03', '', 'month'),
      ),
    ).toEqual({
      from: minutes('2016-04-20T00:00'),
      to: minutes('2016-04-22T00:00'),
    });
  });

  test('is around all items where none is dated exactly, and a day where nothing is dated', () => {
    expect(shown(at('2012', '', 'year'))).toEqual({
      from: minutes('2012-01-01T00:00'),
      to: minutes('2013-01-01T00:00'),
    });
    expect(shown()).toEqual({ from: 0, to: 1440 });
  });
});

describe('the timeline', () => {
  test('draws precision as length, hedges hollow, with the label under the bar', () => {
    const {
      bars,
      height,
      lanes: drawn,
      width,
    } = layout(
      at('2016-04-20', '', 'day'),
      at('2016-04-21T06:00', '2016-04-21T12:00', 'part of day', { hedge: 'likely' }),
      at('2016-04-20', '2016-04-21', 'day', { reportId: reportId(1) }),
    );
    expect(bars).toMatchObject([
      {
        x: 120,
        width: 540,
        y: 38,
        height: 10,
        hollow: false,
        cutLeft: false,
        cutRight: false,
        time: 'Wednesday 20 Apr 2016',
        label: { text: 'the words', whole: 'the words', x: 120, y: 63 },
      },
      { x: 795, width: 135, y: 38, hollow: true },
      { x: 120, width: 1080, y: 84, reportId: 'report/1', doubts: [expect.stringContaining('isn’t settled')] },
    ]);
    expect(drawn).toEqual([
      { reportId: 'report/0', name: 'report/0', y: 28, height: 46 },
      { reportId: 'report/1', name: 'report/1', y: 74, height: 46 },
    ]);
    expect([width, height]).toEqual([1200, 120]);
  });

  test('puts bars that would touch, or whose labels would touch, in different rows', () => {
    const { bars, lanes: drawn } = layout(
      at('2016-04-20', '', 'day'),
      at('2016-04-20T12:00', '2016-04-21T12:00', 'part of day'),
      at('2016-04-21T08:00', '', 'time'),
      at('2016-04-21T09:00', '', 'time'),
      at('2016-04-21T23:00', '', 'time'),
    );
    expect(bars.map(({ y }) => y)).toEqual([38, 74, 38, 110, 38]);
    expect(drawn[0]?.height).toBe(118);
  });

  test('keeps labels inside, cuts labels that are too long, and keeps the whole label', () => {
    const long = 'x'.repeat(400);
    const { bars } = layout(
      at('2016-04-21', '', 'day', { quote: long }),
      at('2016-04-20', '', 'day'),
      at('2016-04-21T23:55', '', 'time', { quote: 'at the end of it' }),
    );
    expect(bars[0]?.label).toEqual({ text: `${'x'.repeat(153)}…`, whole: long, x: 122, y: bars[0]!.y + 25 });
    expect(bars[2]!.label.x + measureText('at the end of it')).toBeLessThanOrEqual(1200);
    for (const { label } of bars) expect(label.x + measureText(label.text)).toBeLessThanOrEqual(1200);
  });

  test('lets vaguer items run over the edges', () => {
    const { bars, outside } = layout(
      at('2016-04-20', '', 'day'),
      at('2012', '2016', 'year'),
      at('2016-04', '', 'month'),
      at('2011', '', 'year'),
    );
    expect(bars).toHaveLength(3);
    expect(bars[1]).toMatchObject({ x: 120, width: 1080, cutLeft: true, cutRight: true });
    expect(outside).toHaveLength(1);
  });

  test('shows the requested range of time', () => {
    const { items } = timelineItems([
      at('2016-04-20', '', 'day'),
      at('2016-04-22', '', 'day'),
      at('2016-04-21', '2016-04-22', 'day'),
    ]);
    const shown = { from: minutes('2016-04-21T00:00'), to: minutes('2016-04-22T00:00') };
    const { bars, outside, ticks } = timelineLayout(items, lanes(reportId(0)), size, shown);
    expect(bars).toMatchObject([{ x: 120, width: 1080, cutLeft: false, cutRight: true }]);
    expect(outside).toEqual([items[0]!.claimId, items[1]!.claimId]);
    expect(ticks[0]).toMatchObject({ label: 'Thu 21 Apr', x: 120 });
  });

  test('draws a moment wide enough to click, also inside the right edge', () => {
    const { items } = timelineItems([at('2016-04-20T00:00', '', 'time'), at('2016-04-20T23:59', '', 'time')]);
    const { bars } = timelineLayout(items, lanes(reportId(0)), size);
    expect(bars[0]).toMatchObject({ x: 120, width: 6 });
    expect(bars[1]!.x + bars[1]!.width).toBeLessThanOrEqual(1200);
    expect(bars[1]!.width).toBeGreaterThanOrEqual(6);
  });

  test('leaves an empty lane for a report that dates nothing', () => {
    expect(layout().lanes.map(({ height }) => height)).toEqual([46, 46]);
    expect(layout().bars).toEqual([]);
  });

  test('of our own case has no overlapping labels', () => {
    const { reports, claims } = caseInputs(OWN_CASE);
    const { items } = timelineItems(claims);
    const { bars } = timelineLayout(
      items,
      reports.map(({ id }) => ({ reportId: id, name: id })),
      { ...size, width: 700 },
    );
    for (const [index, a] of bars.entries()) {
      for (const b of bars.slice(index + 1)) {
        const [left, right] = a.x < b.x ? [a, b] : [b, a];
        const end = Math.max(left.x + left.width, left.label.x + measureText(left.label.text));
        expect(a.y !== b.y || end <= Math.min(right.x, right.label.x)).toBe(true);
      }
    }
  });
});
