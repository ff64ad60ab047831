import { expect, test } from 'vitest';
import { judgementCases, missed, type JudgementCase } from '#testing/judgement-case.ts';

const ABSENT: JudgementCase = { id: 'absent', inputs: null, expected: {}, why: 'the list of cases isn’t here' };

test.skipIf(judgementCases.length === 0).each(judgementCases.length === 0 ? [ABSENT] : judgementCases)(
  'the judged case $id comes out as experts judge: $why',
  (judged) => {
    expect(missed(judged)).toEqual([]);
  },
);
