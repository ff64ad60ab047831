import type { ReportId } from '#core/base/id.ts';
import type { Passage } from '#core/text/passage.ts';
import { wordIndex, type IndexedWord, type WordedReport, type WordIndex } from './word-index.ts';

/**
 * The number of words in a row that count as copied. Six are seldom chosen twice by chance: with fewer, common phrases
 * would be found; with more, a copy that was edited here and there would be missed.
 */
const COPIED_WORDS = 6;

/** A passage with the same words in the same order in two reports' texts. */
export interface CopiedPassage {
  readonly a: { readonly reportId: ReportId; readonly passage: Passage };
  readonly b: { readonly reportId: ReportId; readonly passage: Passage };
  /** The number of words in a row; at least {@link COPIED_WORDS}. */
  readonly words: number;
  /**
   * `copied`: a sign that one report rests on the other, or both on a third. `quotation`: both quote the same
   * statement, which shows its origin and not who copied. `boilerplate`: a line that isn't content of a report.
   */
  readonly kind: 'copied' | 'quotation' | 'boilerplate';
  /** The words as they are written in the first text. */
  readonly text: string;
}

interface WordPlace {
  readonly index: WordIndex;
  readonly at: number;
}

/** Finds all runs of {@link COPIED_WORDS} words or more that two of the reports share, each at its full length. */
export function copiedPassages(reports: readonly WordedReport[]): readonly CopiedPassage[] {
  const seen = new Map<string, WordPlace[]>();
  const found: CopiedPassage[] = [];
  for (const index of reports.map(wordIndex)) {
    const own: (readonly [string, WordPlace])[] = [];
    const reached = new Map<WordIndex, Map<number, number>>();
    for (let at = 0; at + COPIED_WORDS <= index.words.length; at += 1) {
      const key = keyAt(index.words, at);
      if (key === null) continue;
      own.push([key, { index, at }]);
      for (const earlier of seen.get(key) ?? []) {
        const ends = reached.get(earlier.index) ?? new Map<number, number>();
        reached.set(earlier.index, ends);
        if ((ends.get(at - earlier.at) ?? 0) > at) continue; // this place is inside a run that was already found at its beginning
        const length = runLength(earlier.index.words, earlier.at, index.words, at);
        ends.set(at - earlier.at, at + length);
        found.push(describe(earlier, { index, at }, length));
      }
    }
    for (const [key, place] of own) {
      const places = seen.get(key);
      if (places === undefined) seen.set(key, [place]);
      else places.push(place);
    }
  }
  return found;
}

/** Returns the words from `at`, joined; null where they aren't all in one block. */
function keyAt(words: readonly IndexedWord[], at: number): string | null {
  const run = words.slice(at, at + COPIED_WORDS);
  return run[0]?.block === run.at(-1)?.block ? run.map(({ key }) => key).join(' ') : null;
}

function runLength(a: readonly IndexedWord[], atA: number, b: readonly IndexedWord[], atB: number): number {
  let length = 0;
  for (;;) {
    const [first, second] = [a[atA + length], b[atB + length]];
    if (first === undefined || second === undefined || first.key !== second.key) return length;
    if (first.block !== a[atA]?.block || second.block !== b[atB]?.block) return length;
    length += 1;
  }
}

function describe(a: WordPlace, b: WordPlace, length: number): CopiedPassage {
  const [first, second] = [run(a, length), run(b, length)];
  const passage = passageOf(first);
  return {
    a: { reportId: a.index.reportId, passage },
    b: { reportId: b.index.reportId, passage: passageOf(second) },
    words: length,
    kind: kindOf(first, second),
    text: a.index.text.slice(passage.start, passage.end),
  };
}

const run = ({ index, at }: WordPlace, length: number) => index.words.slice(at, at + length);
const passageOf = (words: readonly IndexedWord[]): Passage => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
});

/**
 * Tells copied words from quoted words: words that both texts quote don't count; enough words outside of quotes were
 * copied.
 */
function kindOf(a: readonly IndexedWord[], b: readonly IndexedWord[]): CopiedPassage['kind'] {
  if (a.some(({ boilerplate }) => boilerplate) || b.some(({ boilerplate }) => boilerplate)) return 'boilerplate';
  let outside = 0;
  for (const [place, word] of a.entries()) {
    outside = word.quoted && b[place]?.quoted === true ? 0 : outside + 1;
    if (outside >= COPIED_WORDS) return 'copied';
  }
  return 'quotation';
}
