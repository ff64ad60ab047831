import { describe, expect, test } from 'vitest';
import { languageName, parseLanguage } from './language-tag.ts';

describe('a language as somebody types it', () => {
  test.each([
    ['en', 'en'],
    [' AR ', 'ar'],
    ['pt-br', 'pt-BR'],
    ['zh_hant', 'zh-Hant'],
    ['Arabic', 'ar'],
    ['central kurdish', 'ckb'],
    ['Hebrew', 'he'],
    ['', 'und'],
    ['und', 'und'],
  ])('“%s” is %s', (typed, tag) => expect(parseLanguage(typed)).toBe(tag));

  test.each(['klingon', 'xx', 'a', 'english please', '12'])('“%s” is none', (typed) =>
    expect(parseLanguage(typed)).toBeNull(),
  );

  test.each([
    ['ar', 'Arabic'],
    ['pt-BR', 'Brazilian Portuguese'],
    ['und', ''],
    ['', ''],
    ['not a tag', ''],
  ])('%s is called “%s”', (tag, name) => expect(languageName(tag)).toBe(name));
});
