/** The parameters of each fault of a row, by its code. The sentences are in `core/words/claim-row-sentence.ts`. */
interface ClaimRowParams {
  readonly 'no-passage': object;
  readonly 'offset-unit': { readonly unit: string };
  readonly 'no-figures': object;
  readonly kind: { readonly kind: string };
  readonly id: { readonly id: string };
  readonly credibility: object;
  readonly precision: { readonly precision: string };
  readonly date: { readonly column: string; readonly text: string; readonly example: string };
}

/** Why a row of a claims file isn't a claim. */
export type ClaimRowFault = {
  readonly [Code in keyof ClaimRowParams]: { readonly code: Code; readonly params: ClaimRowParams[Code] };
}[keyof ClaimRowParams];
