import search from 'approx-string-match';
import { diff } from 'fast-myers-diff';
import { quoteContext } from '#core/anchoring/quote-context.ts';
import { reAnchor } from '#core/anchoring/re-anchor.ts';
import { fingerprintOf, nearDuplicates } from '#core/text/near-duplicate.ts';
import { places, prose, withParagraphsMoved, withWordsChanged, type Edited } from './edited-text.ts';

/** The largest distance in letters at which a found claim still counts as found: a word beside it was changed. */
const NEAR = 12;

const EDITS: readonly (readonly [what: string, edit: (text: string) => Edited])[] = [
  ['one word in a hundred changed', (text) => withWordsChanged(text, 0.01)],
  ['one word in ten changed', (text) => withWordsChanged(text, 0.1)],
  ['one word in three changed', (text) => withWordsChanged(text, 0.33)],
  ['5 % of the paragraphs moved, 5 % replaced', (text) => withParagraphsMoved(text, text.length / 500 / 20)],
];

function report(oldText: string, claims: Parameters<typeof reAnchor<number>>[2], what: string, edited: Edited): void {
  const tools = { diff: (a: Int32Array, b: Int32Array) => diff(a, b), search };
  const started = performance.now();
  const { placed, orphaned } = reAnchor(oldText, edited.text, claims, tools);
  const ms = performance.now() - started;
  // Without landmarks a megabyte takes minutes.
  const bare = oldText.length > 100_000 ? null : timed(() => [...diff(numbers(oldText), numbers(edited.text))]);
  const expected = claims.map(({ start }) => edited.placeOf(start));
  const right = placed.filter(({ id, start }) => Math.abs(start - (expected[id] ?? -Infinity)) <= NEAR).length;
  const findable = expected.filter((place) => place !== null).length;
  const byQuote = claims.filter(
    ({ id, quote }) => edited.text.indexOf(quote) === expected[id] && expected[id] !== null,
  ).length;
  const method = (name: string) => placed.filter((one) => one.method === name).length;
  say(
    `${claims.length.toLocaleString('en')} claims on ${(oldText.length / 1000).toFixed(0)} kB, ${what}: ${ms.toFixed(0)} ms${bare === null ? '' : `, ${(ms / bare).toFixed(1)} × fast-myers-diff word by word (${bare.toFixed(0)} ms)`}`,
  );
  say(
    `  exact ${method('exact')}, diff ${method('diff')}, approximate ${method('approximate')}, orphaned ${orphaned.length}; right ${percent(right / findable)} of those that are there, wrong ${placed.length - right}; by the quote alone ${percent(byQuote / findable)}`,
  );
}

const known = new Map<string, number>();

/** Returns words as numbers, as a comparison needs them. */
function numbers(text: string): Int32Array {
  return Int32Array.from(
    text.match(/\w+|\W/g) ?? [],
    (word) => known.get(word) ?? known.set(word, known.size).get(word) ?? 0,
  );
}

for (const [kilobytes, count] of [
  [20, 200],
  [900, 10_000],
] as const) {
  const oldText = prose(Math.round(kilobytes / 0.45)).join('\n\n');
  const claims = places(oldText, count).map((passage, id) => ({ id, ...passage, ...quoteContext(oldText, passage) }));
  for (const [what, edit] of EDITS) report(oldText, claims, what, edit(oldText));
}

const words = prose(12 * 1000);
const reports = Array.from({ length: 1000 }, (_, i) => words.slice(i * 12, i * 12 + 12).join('\n\n'));
const told = performance.now();
const stored = reports.map((text) => ({ fingerprint: fingerprintOf(text) }));
const compared = performance.now();
const found = nearDuplicates(fingerprintOf(withWordsChanged(reports[500] ?? '', 0.05).text), stored);
const done = performance.now();
const kilobytes = stored.reduce((sum, { fingerprint }) => sum + fingerprint.runs.byteLength, 0) / stored.length / 1000;
say(
  `fingerprints of 1,000 reports of ${((reports[0] ?? '').length / 1000).toFixed(0)} kB: ${(compared - told).toFixed(0)} ms, ${kilobytes.toFixed(1)} kB each; a new report against them: ${(done - compared).toFixed(1)} ms, ${found.length} found (${found.map(({ share }) => percent(share)).join()})`,
);

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}
function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
