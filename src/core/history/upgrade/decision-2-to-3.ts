import type { BasisOfVersion2, OriginRange } from '#core/model/decision.ts';

/** A question, or some of its fields, as version 2 stored it. */
type Fields = Readonly<Record<string, unknown>>;

/** The basis of a decision as version 2 stored it: what each report said in English words, and origins as `1 to 2`. */
type StoredBasis = Pick<BasisOfVersion2, 'verdict' | 'answers'> & { readonly origins: string };

/**
 * Returns the fields of a question of version 2 as version 3 stores them. The basis of its decision keeps its words: facts
 * can't be read back from them. Fields without a decision stay as they are.
 */
export function upgradeDecision2(fields: Fields): Fields {
  const decision = fields['decision'] as (Fields & { readonly basis: StoredBasis }) | null | undefined;
  if (decision === null || decision === undefined) return fields;
  const { verdict, answers, origins } = decision.basis;
  const basis: BasisOfVersion2 = { form: 'words of version 2', verdict, answers, origins: originRange(origins) };
  return { ...fields, decision: { ...decision, basis } };
}

/** Reads `2` or `1 to 2`. */
function originRange(written: string): OriginRange {
  const [fewest = 0, most = fewest] = written.split(' to ').map(Number);
  return { fewest, most };
}
