import { expect, test } from 'vitest';
import { authorNames } from './author-names.ts';

test.each<[string, readonly string[]]>([
  ['Anna Berg', ['Anna Berg']],
  ['By Anna Berg and Omar al-Nur, The Daily', ['Anna Berg', 'Omar al-Nur', 'The Daily']],
  ['Anna Berg March 25, 2015', ['Anna Berg']],
  ['Anna Berg | Apr 19, 2013', ['Anna Berg']],
  ['Anna Berg on Jun 30, 2014 06.30.14', ['Anna Berg']],
  ['Anna Berg July 30, 2013 11:25 AM PDT Follow @anna', ['Anna Berg']],
  ['ANNA BERG, OMAR NUR - AP Technology Writers | AP – 1 hr ago', ['ANNA BERG', 'OMAR NUR']],
  ['Anna Berg Senior Beirut Correspondent', ['Anna Berg']],
  ['Anna Berg, MA Health News', ['Anna Berg']],
  ['Anna Berg, Executive Editor', ['Anna Berg']],
  ['Anna Berg <anna@example.org>', ['Anna Berg']],
  ['Par Anna Berg', ['Anna Berg']],
  ['Par ANNA BERG, JEANNE NOIR Envoyées spéciales à Toulouse', ['ANNA BERG', 'JEANNE NOIR']],
  ['Anna Berg (avec Jeanne Noir et Paul Blanc)', ['Anna Berg', 'Jeanne Noir', 'Paul Blanc']],
  ['Von Anna Berg und Jan Roth', ['Anna Berg', 'Jan Roth']],
  ['بقلم: آنا برغ', ['آنا برغ']],
  ['Berg, A.', ['Berg, A.']],
  ['Mac & i', ['Mac & i']],
  ['Reuters Staff', ['Reuters Staff']],
  ['BBC News', ['BBC News']],
  ['9:39AM BST 05 Oct 2011', []],
  ['April 28, 2019 at 6:01 am Updated April 29, 2019', []],
  ['Authors', []],
  ['https://example.org/anna', []],
  ['', []],
])('“%s” names %j', (byline, names) => {
  expect(authorNames(byline)).toEqual(names);
});
