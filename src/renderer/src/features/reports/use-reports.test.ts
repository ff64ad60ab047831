import { expect, test } from 'vitest';
import { proposed } from '#core/model/metadata-value.ts';
import { aParty, aReport } from '#testing/builders.ts';
import { fullName, titleOf, whoseOf } from './use-reports.ts';

const titled = aReport({ title: proposed('Second day of fighting', 'headline') });
const bare = aReport({ title: proposed('', 'headline') });

test.each([
  ['a publisher', titled, aParty('NOW'), 'NOW', 'Second day of fighting', 'NOW: Second day of fighting'],
  ['no publisher', titled, undefined, 'Second day of fighting', 'report.txt', 'Second day of fighting'],
  ['neither publisher nor title', bare, undefined, 'report.txt', 'report.txt', 'report.txt'],
])(
  'a list names a report with %s as the comparison does, and what it is below',
  (_case, report, publisher, ...names) => {
    const each = { report, publisher };
    expect([whoseOf(each), titleOf(each), fullName(each)]).toEqual(names);
  },
);
