import { verdictInk, type Verdict } from '#core/model/verdict.ts';

/** The colour of a verdict, as CSS writes it. Its sign always stands beside it. */
export const verdictColour = (verdict: Verdict): string => `var(--${verdictInk(verdict)})`;
