import { nearDuplicates, type Fingerprint, type NearDuplicate } from './near-duplicate.ts';

/** One run in this many is looked up. Fewer look-ups are faster; two texts that share two fifths of 200 runs still share about ten of the sample. */
const SAMPLE = 8;
const LIMIT = 2 ** 32 / SAMPLE;
/** A text with fewer runs (a page) has too few samples, so it is compared with all other texts one by one. */
const SHORT = 200;

/** A text in the index. */
export interface Indexed<Id> {
  readonly id: Id;
  readonly fingerprint: Fingerprint;
}

/**
 * Finds the near duplicates of a text among thousands without a comparison with each: texts that share wording share runs of
 * the sample, and the index finds texts by their runs. A thousand different reports cost some fifty look-ups each.
 */
export class ResemblanceIndex<Id> {
  readonly #all = new Map<Id, Indexed<Id>>();
  readonly #short: Indexed<Id>[] = [];
  readonly #byRun = new Map<number, Indexed<Id>[]>();

  /** Whether `id` is in the index. */
  has(id: Id): boolean {
    return this.#all.has(id);
  }

  /** Adds a text, unless the index has its id. */
  add(id: Id, fingerprint: Fingerprint): void {
    if (this.#all.has(id)) return;
    const entry = { id, fingerprint };
    this.#all.set(id, entry);
    if (fingerprint.total < SHORT) this.#short.push(entry);
    for (const run of sample(fingerprint)) {
      const known = this.#byRun.get(run);
      if (known === undefined) this.#byRun.set(run, [entry]);
      else known.push(entry);
    }
  }

  /** Returns the near duplicates of a text, the closest first. */
  nearest(fingerprint: Fingerprint): readonly NearDuplicate<Indexed<Id>>[] {
    if (fingerprint.total < SHORT) return nearDuplicates(fingerprint, this.#all.values());
    const candidates = new Set(this.#short);
    for (const run of sample(fingerprint)) for (const entry of this.#byRun.get(run) ?? []) candidates.add(entry);
    return nearDuplicates(fingerprint, candidates);
  }
}

/** Returns the runs below the limit. Runs ascend, so these are the first runs. */
function sample({ runs }: Fingerprint): Uint32Array {
  let end = 0;
  while (end < runs.length && (runs[end] ?? 0) < LIMIT) end += 1;
  return runs.subarray(0, end);
}
