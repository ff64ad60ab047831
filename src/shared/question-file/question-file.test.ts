import { expect, test } from 'vitest';
import { englishWords } from '#testing/english-words.ts';
import { comparedQuestion } from './compared-question.ts';
import { questionFileInputs } from './question-file-inputs.ts';
import { readQuestions } from './question-file.ts';

const FIVE = { kind: 'killed', quantity: { low: 5, high: 5 } };

test('a question that can’t be read is named with the place of its fault and stops no other', () => {
  const read = readQuestions([
    { id: 'good', inputs: { said: { A: FIVE, B: [FIVE, FIVE] } } },
    { id: 'bad', inputs: { said: { A: FIVE }, published: { A: '22.4.2016' } } },
    { inputs: { said: { A: FIVE }, parties: { X: { role: 'king' } } } },
    'no question',
  ]);
  expect(read.map(({ ok }) => ok)).toEqual([true, false, false, false]);
  expect(read[1]).toMatchObject({ id: 'bad', problems: [expect.stringMatching(/^inputs\.published\.A: /) as string] });
  expect(read[2]).toMatchObject({
    id: '3',
    problems: [expect.stringMatching(/^inputs\.parties\.X\.role: /) as string],
  });
});

test('a question may stand in a file alone, without a list and without an id', () => {
  const [read] = readQuestions({ said: { A: FIVE, B: FIVE } });
  if (read?.ok !== true) throw new Error('not read');
  const compared = comparedQuestion(questionFileInputs(read.question.inputs), englishWords);
  expect([read.question.id, compared.verdict, compared.reason.kind]).toEqual(['1', 'agree', 'same figure']);
  expect(compared.origins).toMatchObject({ fewest: 1, most: 2, summary: '2 reports, 1 to 2 independent origins' });
  expect(compared.resolutions['range']?.figure).toBe('5');
});
