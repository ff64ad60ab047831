import { expect, test } from 'vitest';
import { countWords, joinLines } from './hyphenation.ts';

const none = countWords([]);

test.each([
  ['the fight-', 'ing went on', 'the fighting went on'],
  ['forces of al-', 'Assad said', 'forces of al-Assad said'],
  ['forces of AL-', 'ASSAD SAID', 'forces of AL-ASSAD SAID'],
  ['THE FIGHT-', 'ING WENT ON', 'THE FIGHTING WENT ON'],
  ['in mid-', '2016 it', 'in mid-2016 it'],
  ['a soft\u00ad', 'ened line', 'a softened line'],
  ['a soft \u00ad', 'ened line', 'a softened line'],
  ['a dash –', 'and so on', 'a dash – and so on'],
  ['no hyphen', 'here', 'no hyphen here'],
  ['北部城镇', '发生冲突', '北部城镇发生冲突'],
  ['end of Latin', '发生', 'end of Latin 发生'],
])('“%s” and “%s” make “%s”', (before, after, joined) => {
  expect(joinLines(before, after, none)).toBe(joined);
});

test('what the document writes elsewhere decides', () => {
  const counts = countWords([
    'a pro-government fighter',
    'another pro-government one',
    'a cooperation of the government',
    'the pro-',
  ]);
  expect(joinLines('the pro-', 'government side', counts)).toBe('the pro-government side');
  expect(joinLines('a co-', 'operation of', counts)).toBe('a cooperation of');
});

test('a hyphen apart from its word is a dash where the document has such', () => {
  const broken = countWords(['distribute ver -', 'batim copies']);
  expect(joinLines('distribute ver -', 'batim copies', broken)).toBe('distribute verbatim copies');
  const dashes = countWords(['the truce - they say -', 'held']);
  expect(joinLines('they say -', 'held', dashes)).toBe('they say - held');
});

test('the rest of a broken word is no word of the document', () => {
  const counts = countWords(['the language of pro-', 'gramming is', 'another']);
  expect(joinLines('the language of pro-', 'gramming is', counts)).toBe('the language of programming is');
});
