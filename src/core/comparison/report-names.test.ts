import { expect, test } from 'vitest';
import { asId, type PartyId, type ReportId } from '#core/base/id.ts';
import type { PartialDate } from '#core/base/partial-date.ts';
import { entered, proposed } from '#core/model/metadata-value.ts';
import { nameOf } from '#core/words/comparison/report-name.ts';
import { aParty, aReport } from '#testing/builders.ts';
import { englishWords } from '#testing/english-words.ts';
import { reportNames, type ReportNames } from './report-names.ts';

const now = aParty('NOW');
const parties = new Map([[now.id, now]]);
const report = (id: string, position: number, publisher: PartyId | null, published: string | null, title = '') =>
  aReport({
    id: asId<ReportId>(id),
    position,
    publisher: entered(publisher),
    published: entered(published as PartialDate | null),
    title: proposed(title, 'headline'),
  });
const written = (named: ReportNames) =>
  Object.fromEntries([...named.keys()].map((id) => [id, nameOf(named, id, englishWords)]));
const names = (...reports: ReturnType<typeof report>[]) => written(reportNames(reports, parties));

test('a report has the name of its publisher, otherwise its title, otherwise its file', () => {
  expect(
    names(
      report('a', 1, now.id, '2016-04-22', 'A title'),
      report('b', 2, null, null, 'A title'),
      report('c', 3, asId<PartyId>('gone'), null),
    ),
  ).toEqual({ a: 'NOW', b: 'A title', c: 'report.txt' });
});

test('reports with one name get their date, and a number where the date is also the same', () => {
  expect(
    names(
      report('d', 4, now.id, null),
      report('c', 3, now.id, '2016-04-22'),
      report('b', 2, now.id, '2016-04-22'),
      report('a', 1, now.id, '2016-04-21'),
    ),
  ).toEqual({ a: 'NOW, 21 Apr 2016', b: 'NOW, 22 Apr 2016', c: 'NOW, 22 Apr 2016 [2]', d: 'NOW' });
});

test('reports at one position are numbered by their ids', () => {
  expect(names(report('b', 1, now.id, null), report('a', 1, now.id, null), report('c', 1, now.id, null))).toEqual({
    a: 'NOW',
    b: 'NOW [2]',
    c: 'NOW [3]',
  });
});

test('a report that is gone has no name', () => {
  const known = reportNames([report('a', 1, now.id, null)], parties);
  expect(nameOf(known, asId<ReportId>('a'), englishWords)).toBe('NOW');
  expect(nameOf(known, asId<ReportId>('b'), englishWords)).toBe('a report that is gone');
});

test('the numbers of reports at one position follow their ids', () => {
  const same = ['b', 'a', 'c'].map((id) => aReport({ id: asId<ReportId>(id), position: 1, title: entered('One') }));
  const names = reportNames(same, new Map());
  expect(Object.entries(written(names))).toEqual([
    ['a', 'One'],
    ['b', 'One [2]'],
    ['c', 'One [3]'],
  ]);
});
