import { nearDuplicates, type Fingerprint, type NearDuplicate } from './near-duplicate.ts';

/** One in so many runs is looked up; a text that shares two fifths of 200 runs shares ten of those, give or take three. */
const SAMPLE = 8;
const LIMIT = 2 ** 32 / SAMPLE;
/** Texts of fewer runs (a page) have too few samples: they are compared with all others one by one. */
const SHORT = 200;

/** A text in the index. */
export interface Indexed<Id> {
  readonly id: Id;
  readonly fingerprint: Fingerprint;
}

/**
 * Finds the near duplicates of a text among thousands without comparing it with each: texts that share wording share runs
 * of the sample, and those are looked up. Thousand reports of different wording cost a look at fifty numbers each.
 */
export class ResemblanceIndex<Id> {
  readonly #all = new Map<Id, Indexed<Id>>();
  readonly #short: Indexed<Id>[] = [];
  readonly #byRun = new Map<number, Indexed<Id>[]>();

  /** Whether `id` is in the index. */
  has(id: Id): boolean {
    return this.#all.has(id);
  }

  /** Adds a text; one that is there already is left as it is. */
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

  /** The near duplicates of a text, the closest first. */
  nearest(fingerprint: Fingerprint): readonly NearDuplicate<Indexed<Id>>[] {
    if (fingerprint.total < SHORT) return nearDuplicates(fingerprint, this.#all.values());
    const candidates = new Set(this.#short);
    for (const run of sample(fingerprint)) for (const entry of this.#byRun.get(run) ?? []) candidates.add(entry);
    return nearDuplicates(fingerprint, candidates);
  }
}

/** The runs below the limit: ascending, so they are the first ones. */
function sample({ runs }: Fingerprint): Uint32Array {
  let end = 0;
  while (end < runs.length && (runs[end] ?? 0) < LIMIT) end += 1;
  return runs.subarray(0, end);
}
