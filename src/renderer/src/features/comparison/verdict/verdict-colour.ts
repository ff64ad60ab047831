import { verdictInk, type Verdict } from '#core/model/verdict.ts';

/** Returns the colour of a verdict for CSS. The sign of the verdict is always beside it: colour alone says nothing to some eyes. */
export const verdictColour = (verdict: Verdict): string => `var(--${verdictInk(verdict)})`;
