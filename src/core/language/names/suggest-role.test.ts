import { expect, test } from 'vitest';
import { looksUnnamed, namedRole } from './suggest-role.ts';

test.each([
  'sources',
  'Sources',
  'local media',
  'Local news outlets',
  'Kurdish outlets',
  'hospital staff',
  'a hospital official who asked not to be named',
  'Witnesses',
  'an officer of the police',
  'Syrian state media',
  'the authorities',
  'مصادر محلية',
  'شهود عيان',
  '消息人士',
])('“%s” names nobody', (words) => {
  expect(looksUnnamed(words)).toBe(true);
});

test.each([
  'ARA News',
  'Syrian Observatory for Human Rights',
  'SANA',
  'al-Jazeera',
  'The Local Media',
  'Media Watch Sources',
  'Officer of the Asayish',
  'Ali Hassan',
  'وكالة سانا',
  '新华社',
  'BBC',
  '24',
  '',
])('“%s” may be a name', (words) => {
  expect(looksUnnamed(words)).toBe(false);
});

test.each([
  ['Syrian Observatory for Human Rights', 'organisation'],
  ['Red Crescent', 'organisation'],
  ['Ministry of Defence', 'organisation'],
  ['National Defence Forces', 'organisation'],
  ['Officer of the Asayish', 'official'],
  ['Deputy Prime Minister Ali Hassan', 'official'],
  ['Colonel Ahmad', 'official'],
  ['ARA News', 'outlet'],
  ['Reuters', 'outlet'],
  ['Frontline Daily', 'outlet'],
])('“%s” is likely to be an %s', (name, role) => {
  expect(namedRole(name)).toBe(role);
});
