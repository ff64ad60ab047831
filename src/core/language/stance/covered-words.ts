import type { Clause } from './clauses.ts';
import type { StanceMark } from './stance-marks.ts';

/**
 * Tells for each word whether marks negate it, deny it or call it unknown: "not" the words of its clause, "no" the words
 * after it in the clause, a denial the words after it up to a "but" or the sentence's end, or those before it where none
 * follow. Takes one pass over marks and words, however many there are.
 */
export function coveredWords(
  marks: readonly StanceMark[],
  clauses: readonly Clause[],
  clauseOf: readonly number[],
  isEventWord: (place: number) => boolean,
): readonly boolean[] {
  const length = clauses.at(-1)?.to ?? 0;
  const eventsBefore = [0];
  for (let place = 0; place < length; place++) {
    eventsBefore.push((eventsBefore[place] ?? 0) + (isEventWord(place) ? 1 : 0));
  }
  const sentences = sentenceStarts(clauses);
  const endOfClause = endsOfStretches(clauses, ({ begins }) => begins !== 'and');
  const endOfDenial = endsOfStretches(clauses, ({ begins }) => ENDS_DENIAL.has(begins));
  const edges = Array.from({ length: length + 1 }, () => 0);
  for (const mark of marks) {
    const number = clauseOf[mark.from] ?? 0;
    const clause = clauses[number];
    if (clause === undefined) continue;
    const isDenial = mark.kind === 'denial' || mark.kind === 'unknown';
    const end = (isDenial ? endOfDenial : endOfClause)[number] ?? clause.to;
    const hasWordsAfter = (eventsBefore[end] ?? 0) > (eventsBefore[mark.from] ?? 0);
    const [from, to] =
      mark.kind === 'negation'
        ? [clause.from, clause.to]
        : hasWordsAfter
          ? [mark.from, end]
          : [sentences[number] ?? 0, mark.from];
    edges[from] = (edges[from] ?? 0) + 1;
    edges[to] = (edges[to] ?? 0) - 1;
  }
  let depth = 0;
  return edges.map((edge) => (depth += edge) > 0);
}

const ENDS_DENIAL: ReadonlySet<Clause['begins']> = new Set(['sentence', 'semicolon', 'but']);

/** For each clause where the stretch ends that it belongs to. */
function endsOfStretches(clauses: readonly Clause[], begins: (clause: Clause) => boolean): readonly number[] {
  const ends: number[] = [];
  let end = clauses.at(-1)?.to ?? 0;
  for (const [place, clause] of [...clauses.entries()].toReversed()) {
    ends[place] = end;
    if (begins(clause)) end = clause.from;
  }
  return ends;
}

/** For each clause where its sentence begins. */
function sentenceStarts(clauses: readonly Clause[]): readonly number[] {
  let start = 0;
  return clauses.map(({ from, begins }) => (start = begins === 'sentence' || begins === 'semicolon' ? from : start));
}
