import { expect, test } from 'vitest';
import { importWarningSentence } from '#core/words/import-warning-sentence.ts';
import { englishWords } from '#testing/english-words.ts';
import { IMPORTERS } from './registry.ts';

test.each(IMPORTERS.map(({ format }) => format))('the format %s has a name that people read', (format) => {
  const sentence = importWarningSentence(
    { code: 'other-format-than-named', params: { ending: 'x', format } },
    englishWords,
  );
  expect(sentence).not.toContain('another format');
});
