import type { ClaimId } from '#core/base/id.ts';

/** The findings of a map from kinds to their params: one member of a union for each kind. */
export type FindingOf<ParamsOfKind> = {
  readonly [Kind in keyof ParamsOfKind]: {
    readonly kind: Kind;
    /** The facts: ids, figures, spans and words quoted from a text; never a sentence and never a name to be shown. */
    readonly params: ParamsOfKind[Kind];
    /** The claims that the finding rests on. */
    readonly claimIds: readonly ClaimId[];
  };
}[keyof ParamsOfKind];

/** The params of a kind without facts of its own. */
export type NoParams = Readonly<Record<string, never>>;
