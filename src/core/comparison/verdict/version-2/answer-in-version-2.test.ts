import { expect, test } from 'vitest';
import { asId, type ReportId } from '#core/base/id.ts';
import { spanBetween } from '#core/comparison/times/time-span.ts';
import type { BasisAnswer, BasisFigure } from '#core/model/decision.ts';
import { answerInVersion2 } from './answer-in-version-2.ts';

const span = (start: string, end = '') => spanBetween(start, end)!;
const figure = (fields: Partial<BasisFigure>): BasisFigure => ({
  measure: 'killed',
  readings: [],
  cue: '',
  rule: '',
  asOf: null,
  ...fields,
});
const says = (fields: Partial<BasisAnswer>) =>
  answerInVersion2({
    reportId: asId<ReportId>('report'),
    figures: [],
    times: [],
    hedges: [],
    chains: [],
    ...fields,
  }).says;
const counts = (...figures: Partial<BasisFigure>[]) => says({ figures: figures.map(figure) });

test.each<[string, string]>([
  [says({}), 'says so'],
  [counts({}), 'no figure killed'],
  [counts({ cue: 'a number of' }), '“a number of” killed'],
  [counts({ readings: [{ low: 4000, high: 4000 }], measure: '' }), '4,000'],
  [counts({ readings: [{ low: 20, high: 30 }] }), '20 to 30 killed'],
  [counts({ readings: [{ low: null, high: 12 }] }), 'up to 12 killed'],
  [counts({ readings: [{ low: null, high: null }] }), 'any number killed'],
  [counts({ readings: [{ low: 12, high: null }], rule: 'dozens = 12' }), '12 or more (rule: dozens = 12) killed'],
  [
    counts({
      readings: [
        { low: 5, high: 5 },
        { low: 5, high: null },
      ],
      cue: 'at least',
    }),
    '5, or 5 or more if “at least” reaches it killed',
  ],
  [
    counts({
      readings: [
        { low: 5, high: 5 },
        { low: 5, high: null },
      ],
    }),
    '5, or 5 or more if the bound reaches it killed',
  ],
  [
    counts({ readings: [{ low: 4, high: 4 }], asOf: { from: 'nowhere', span: null } }),
    '4 killed, as of an unknown time',
  ],
  [
    counts({ readings: [{ low: 4, high: 4 }], asOf: { from: 'publication', span: span('2016-04-22') } }),
    '4 killed, as of its publication, Friday 22 Apr 2016',
  ],
  [counts({ readings: [{ low: 9, high: 9 }] }, { readings: [{ low: 20, high: 20 }] }), '20 killed; 9 killed'],
  [
    says({ figures: [figure({ cue: 'some' })], times: [span('2016-04-20')], hedges: ['maybe', 'allegedly'] }),
    '“some” killed; Wednesday 20 Apr 2016; “allegedly”; “maybe”',
  ],
])('version 2 wrote %s', (written, expected) => {
  expect(written).toBe(expected);
});

test.each([
  ['2016', '', '2016'],
  ['2016-04', '', 'Apr 2016'],
  ['2016-04-20', '2016-04-21', 'Wednesday 20 to Thursday 21 Apr 2016'],
  ['2016-04-30', '2016-05-01', 'Saturday 30 Apr 2016 to Sunday 1 May 2016'],
  ['2016-04-01', '2016-05-31', 'Friday 1 Apr 2016 to Tuesday 31 May 2016'],
  ['2016-04-21T06:00', '2016-04-21T12:00', 'Thursday morning, 21 Apr 2016'],
  ['2016-04-21T18:00', '2016-04-22T06:00', 'Thursday night, 21 Apr 2016'],
  ['2016-04-21T09:30', '', 'Thursday 21 Apr 2016, 09:30'],
  ['2016-04-21T09:30Z', '', 'Thursday 21 Apr 2016, 09:30 UTC'],
  ['2016-04-21T09:30-05:30', '', 'Thursday 21 Apr 2016, 09:30 -05:30'],
  ['2016-04-21T09:30', '2016-04-21T10:15', 'Thursday 21 Apr 2016, 09:30 to 10:15'],
  ['2016-04-21T23:00', '2016-04-22T01:00', 'Thursday 21 Apr 2016, 23:00, to Friday 22 Apr 2016, 01:00'],
])('version 2 wrote the time from %s to %s', (start, end, written) => {
  expect(says({ times: [span(start, end)] })).toBe(written);
});
