import type { Claim, ClaimFields, FieldOrigin, FieldOrigins } from './claim.ts';

/**
 * Returns `fields` together with the origins of the claim after they are set: a field whose value changes gets
 * `origin`, and a field whose value stays keeps its origin.
 */
export function withOrigins<Fields extends Partial<ClaimFields>>(
  claim: Pick<Claim, keyof ClaimFields | 'origins'>,
  fields: Fields,
  origin: FieldOrigin,
): Fields & { readonly origins: FieldOrigins } {
  const changed = (Object.keys(fields) as (keyof ClaimFields)[]).filter(
    (name) => JSON.stringify(claim[name]) !== JSON.stringify(fields[name]),
  );
  return { ...fields, origins: { ...claim.origins, ...Object.fromEntries(changed.map((name) => [name, origin])) } };
}
