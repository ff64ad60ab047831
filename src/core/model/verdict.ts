/**
 * What can be said about how several reports answer a question, the most serious disagreement first: the order in which
 * the grid sorts. `later update` is a possibility, shown with a question mark.
 */
export const VERDICTS = [
  'differ',
  'later update',
  'not comparable',
  'hedge differs',
  'attribution differs',
  'spelled differently',
  'compatible',
  'agree',
  'single report',
  'not mentioned',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How the interface and the exports write a verdict, and the sign beside it: colour is never the only one. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, { readonly sign: string; readonly words: string }>> = {
  differ: { sign: '≠', words: 'Differ' },
  'later update': { sign: '↗', words: 'Later update?' },
  'not comparable': { sign: '⊘', words: 'Not comparable' },
  'hedge differs': { sign: '~', words: 'Hedge differs' },
  'attribution differs': { sign: '⇢', words: 'Attribution differs' },
  'spelled differently': { sign: 'Aa', words: 'Spelled differently' },
  compatible: { sign: '≈', words: 'Compatible' },
  agree: { sign: '✓', words: 'Agree' },
  'single report': { sign: '○', words: 'Single report' },
  'not mentioned': { sign: '·', words: 'Not mentioned' },
};

/** Sorts the most serious disagreement first. */
export const bySeriousness = (a: Verdict, b: Verdict) => VERDICTS.indexOf(a) - VERDICTS.indexOf(b);

/** The name of a verdict's colour among the tokens, without the dashes before it: `verdict-later-update`. */
export const verdictInk = (verdict: Verdict): string => `verdict-${verdict.replaceAll(' ', '-')}`;
