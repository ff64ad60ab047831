import type { Claim } from '#core/model/claim.ts';
import type { Investigation } from '#core/model/investigation.ts';
import type { Report, ReportText } from '#core/model/report.ts';
import { plainBlocks } from '#core/text/plain-blocks.ts';
import { generatedComparison } from './generate-comparison.ts';

/** Rows by the tables of the database to which they belong. */
export type StoredRows = Readonly<Record<string, readonly object[]>>;

/** The methods of a browser's page that put rows into its database. */
interface DatabasePage {
  evaluate<Arg>(work: (arg: Arg) => Promise<void>, arg: Arg): Promise<void>;
}

/**
 * The number of rows that are put into the database at once. More make a message too large, fewer make the test slower.
 */
const AT_ONCE = 2_000;

/** Returns a generated investigation as the database stores it: every report has a text that contains its claims. */
export function storedComparison(reports: number, questions: number): StoredRows {
  const inputs = generatedComparison(reports, questions);
  const written = inputs.reports.map((report) => writtenOut(report, inputs.claims));
  const investigation: Investigation = {
    id: (inputs.reports[0] ?? inputs.questions[0])?.investigationId as Investigation['id'],
    name: `${reports} × ${questions}`,
    description: '',
    comparison: inputs.settings,
    createdAt: '2016-04-23T10:00:00.000Z' as Investigation['createdAt'],
    modifiedAt: '2016-04-23T10:00:00.000Z' as Investigation['modifiedAt'],
    deletedAt: null,
  };
  return {
    investigations: [investigation],
    parties: inputs.parties,
    questions: inputs.questions,
    reports: written.map(({ report }) => report),
    texts: written.map(({ text }) => text),
    claims: written.flatMap(({ claims }) => claims),
  };
}

/** Returns a report in which every paragraph is one of its claims. */
function writtenOut(report: Report, all: readonly Claim[]) {
  let end = -2;
  const claims = all
    .filter((claim) => claim.reportId === report.id)
    .map((claim): Claim => {
      const quote = reworded(claim);
      const start = end + 2;
      end = start + quote.length;
      return { ...claim, textId: report.textId, quote, start, end };
    });
  const text: ReportText = {
    id: report.textId,
    investigationId: report.investigationId,
    reportId: report.id,
    ...plainBlocks(claims.map(({ quote }) => quote).join('\n\n')),
  };
  return { report: { ...report, length: text.text.length }, text, claims };
}

const WORDS =
  'guards street dawn market convoy school river shelling night bridge families militia witness rooftops ambulance north checkpoint soldiers smoke hospital'.split(
    ' ',
  );

/** Returns the quote's figure followed by other words, so that no two reports share six words in a row, as copies would. */
function reworded({ id, quote }: Claim): string {
  let seed = id.split('').reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7);
  const words = Array.from({ length: 12 }, () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return WORDS[(seed >>> 16) % WORDS.length];
  });
  return `${quote.split(' members')[0]} ${words.join(' ')}`;
}

/** Puts rows into the database of a page that has opened it. The page shows them after it is loaded again. */
export async function putRows(page: DatabasePage, rows: StoredRows): Promise<void> {
  for (const [table, all] of Object.entries(rows)) {
    for (let from = 0; from < all.length; from += AT_ONCE) {
      await page.evaluate(put, { table, rows: all.slice(from, from + AT_ONCE) });
    }
  }
}

/** Puts the rows of one table. It runs in the page. */
async function put({ table, rows }: { readonly table: string; readonly rows: readonly object[] }): Promise<void> {
  await new Promise<void>((done, failed) => {
    const opening = indexedDB.open('crosscheck');
    opening.addEventListener('error', () => failed(opening.error ?? new Error('not opened')));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const transaction = database.transaction(table, 'readwrite');
      for (const row of rows) transaction.objectStore(table).put(row);
      transaction.addEventListener('complete', () => {
        database.close();
        done();
      });
      transaction.addEventListener('error', () => failed(transaction.error ?? new Error('not stored')));
    });
  });
}
