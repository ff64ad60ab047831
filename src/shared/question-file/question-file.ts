import * as v from 'valibot';
import { parsePartialDate, type PartialDate } from '#core/base/partial-date.ts';
import { CREDIBILITIES, RELIABILITIES } from '#core/model/admiralty.ts';
import { CLAIM_KINDS } from '#core/model/claim-kind.ts';
import { TIME_PRECISIONS } from '#core/model/claim.ts';
import { PARTY_ROLES } from '#core/model/party.ts';

const nullableNumber = v.optional(v.nullable(v.number()), null);
const text = v.optional(v.string(), '');

const claim = v.object({
  kind: v.optional(v.nullable(v.picklist(CLAIM_KINDS)), null),
  /** The words of the report; what is compared where the text isn't given. */
  quote: v.optional(v.string()),
  quantity: v.optional(
    v.object({
      low: nullableNumber,
      high: nullableNumber,
      cue: text,
      unit: text,
      scope: v.optional(v.picklist(['clear', 'ambiguous']), 'clear'),
      rule: text,
    }),
  ),
  /** Chains of names from the report inwards; none is the report's own voice. */
  chains: v.optional(v.array(v.array(v.string())), []),
  attributionCue: text,
  subject: text,
  object: text,
  place: text,
  placeAsWritten: text,
  time: v.optional(
    v.object({
      asWritten: text,
      start: text,
      end: text,
      precision: v.optional(v.nullable(v.picklist(TIME_PRECISIONS)), null),
    }),
  ),
  asOf: text,
  hedge: text,
  credibility: v.optional(v.picklist(CREDIBILITIES), 6),
});

const party = v.object({
  role: v.optional(v.picklist(PARTY_ROLES), 'outlet'),
  aliases: v.optional(v.array(v.string()), []),
  reliability: v.optional(v.picklist(RELIABILITIES), 'F'),
});

const published = v.pipe(
  v.string(),
  v.check((date) => date === '' || parsePartialDate(date) === date),
  v.transform((date) => (date === '' ? null : (date as PartialDate))),
);

/**
 * A question with the claims of several reports as a file gives it, for scripts, bug reports and scoring: names stand in the
 * place of ids, and a field that isn't given is empty. Fields are those of a claim, a party and the settings.
 */
const inputs = v.object({
  question: text,
  /** For each report, by its name, the claims that answer the question. */
  said: v.record(v.string(), v.union([v.array(claim), claim])),
  published: v.optional(v.record(v.string(), published), {}),
  publisherOf: v.optional(v.record(v.string(), v.string()), {}),
  texts: v.optional(v.record(v.string(), v.string()), {}),
  parties: v.optional(v.record(v.string(), party), {}),
  settings: v.optional(
    v.object({
      unitGroups: v.optional(
        v.array(v.object({ name: v.string(), words: v.array(v.string()), cumulative: v.boolean() })),
      ),
      codingRules: v.optional(
        v.array(
          v.object({
            name: v.string(),
            words: v.array(v.string()),
            low: v.number(),
            high: v.nullable(v.number()),
          }),
        ),
      ),
      keptApart: v.optional(v.array(v.tuple([v.string(), v.string()]))),
    }),
    {},
  ),
});

export type QuestionInputs = v.InferOutput<typeof inputs>;
export type FiledClaim = v.InferOutput<typeof claim>;
/** A question of a file. What stands beside `id` and `inputs` (what is expected, and why) is left to whoever scores. */
export interface FiledQuestion {
  readonly id: string;
  readonly inputs: QuestionInputs;
}

/** A question that was read, or why it can't be: the place in the file and what is wrong there. */
export type ReadQuestion =
  | { readonly ok: true; readonly question: FiledQuestion }
  | { readonly ok: false; readonly id: string; readonly problems: readonly string[] };

/**
 * Reads the questions of a file: one, or a list of them. A question that can't be read doesn't stop the others.
 *
 * @param json the parsed content of the file
 */
export function readQuestions(json: unknown): readonly ReadQuestion[] {
  const list: readonly unknown[] = Array.isArray(json) ? json : [json];
  return list.map((given, index) => {
    const id = idOf(given) ?? String(index + 1);
    const wrapped = isRecord(given) && 'inputs' in given ? given : { inputs: given };
    const parsed = v.safeParse(v.object({ inputs }), wrapped);
    if (parsed.success) return { ok: true, question: { id, inputs: parsed.output.inputs } };
    return { ok: false, id, problems: parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`) };
  });
}

const isRecord = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null;
const idOf = (given: unknown): string | null => {
  const id = isRecord(given) ? given['id'] : undefined;
  return typeof id === 'string' && id !== '' ? id : null;
};
