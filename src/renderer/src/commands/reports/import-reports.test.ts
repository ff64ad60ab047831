import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ParsedFile } from '#shared/parsed-file/parsed-file.ts';
import { aDocument, anAuthor, someId } from '#testing/builders.ts';
import { anInvestigation } from '#testing/test-database.ts';
import { storeParsedFiles } from './store-parsed-files.ts';

const WORDS = Array.from({ length: 90 }, (_, at) => `word${(at * 31) % 97}`);
/** Returns texts of which some share most of their wording and some share none. */
const textOf = (kind: number) =>
  (kind < 4 ? [...WORDS.slice(kind), `end${kind}`] : [`own${kind}`, ...WORDS].slice(0, 14)).join(' ');

interface Given {
  readonly text: number;
  readonly bytes: number;
  readonly publisher: string;
  /** Whether the file contains another report with the same bytes. */
  readonly two: boolean;
}

function aFile({ text, bytes, publisher, two }: Given, index: number): ParsedFile {
  const report = (words: string) => {
    const document = aDocument(words);
    const { metadata } = document;
    return {
      document: { ...document, metadata: { ...metadata, publisher: { ...metadata.publisher, value: publisher } } },
      source: {
        fileName: `${index}.txt`,
        format: 'text',
        charset: 'utf-8',
        size: 1,
        sha256: `bytes ${bytes}`,
      } as const,
      textSha256: `sha of ${words}`,
      bytes: new Uint8Array([bytes]),
    };
  };
  const texts = two ? [textOf(text), `${textOf(text)} and more`] : [textOf(text)];
  return { batch: 'drop', index, name: `${index}.txt`, outcome: { ok: true, reports: texts.map(report), failed: [] } };
}

/** Returns everything that is stored, without ids and times that differ between runs. */
async function storedBy(chunks: readonly (readonly ParsedFile[])[]) {
  const { db, investigationId } = await anInvestigation(someId('investigation'));
  for (const files of chunks) await storeParsedFiles(db, { investigationId, author: anAuthor() }, files);
  const reports = await db.reports.orderBy('[investigationId+position]').toArray();
  const place = new Map<string, number>(reports.map(({ id }, index) => [id, index]));
  const names = new Map<string, string>((await db.parties.toArray()).map(({ id, name }) => [id, name]));
  const history = await db.history.orderBy('[investigationId+seq]').toArray();
  return {
    reports: reports.map(({ position, colour, textSha256, source, publisher, resembles }) => ({
      position,
      colour,
      textSha256,
      source,
      publisher: names.get(publisher.value ?? ''),
      resembles: new Set(resembles.map(({ reportId, share }) => `${place.get(reportId)} ${share}`)),
    })),
    parties: [...names.values()].sort(),
    problems: (await db.problems.toArray()).map(({ fileName, code, duplicateOf }) => [
      fileName,
      code,
      reports.find(({ id }) => id === duplicateOf)?.source.sha256, // of several of one file any may be named
    ]),
    history: history.map(({ seq, command, group, changes, content, below }) => ({
      seq,
      command,
      group,
      changes: changes.map(({ op, table }) => [op, table]),
      content: content.map(({ kind, sha256 }) => [kind, sha256]),
      below,
    })),
    contents: await Promise.all([db.texts, db.originals, db.fingerprints].map((table) => table.count())),
    tallies: (await db.tallies.toArray()).map(({ count }) => count),
  };
}

test('storing reports together gives the same rows as storing them one after the other', async () => {
  const given = fc.record({
    text: fc.nat(6),
    bytes: fc.nat(9),
    publisher: fc.constantFrom('', 'Courier', 'COURIER', 'Wire'),
    two: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(given, { minLength: 1, maxLength: 9 }), async (all) => {
      const files = all.map(aFile);
      expect(await storedBy([files])).toEqual(await storedBy(files.map((file) => [file])));
    }),
    { numRuns: 25 },
  );
});
