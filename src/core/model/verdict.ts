/**
 * What can be said about how several reports answer a question, the most serious disagreement first: the order in which
 * the grid sorts. `contested`: parties contradict each other, and the reports tell of it alike. `later update` is a
 * possibility, shown with a question mark. `not weighed`: both answer it, and nothing they say could be weighed by the
 * program: it is for the analyst to read.
 */
export const VERDICTS = [
  'differ',
  'contested',
  'later update',
  'not comparable',
  'hedge differs',
  'attribution differs',
  'spelled differently',
  'not weighed',
  'compatible',
  'agree',
  'single report',
  'not mentioned',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The sign beside a verdict's name in text and exports: colour is never the only sign. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  differ: '≠',
  contested: '⇄',
  'later update': '↗',
  'not comparable': '⊘',
  'hedge differs': '~',
  'attribution differs': '⇢',
  'spelled differently': 'Aa',
  'not weighed': '◇',
  compatible: '≈',
  agree: '✓',
  'single report': '○',
  'not mentioned': '·',
};

/** Orders verdicts, the most serious disagreement first. */
export const bySeriousness = (a: Verdict, b: Verdict) => VERDICTS.indexOf(a) - VERDICTS.indexOf(b);

/** Returns the name of a verdict's colour among the tokens, without the dashes before it: `verdict-later-update`. */
export const verdictInk = (verdict: Verdict): string => `verdict-${verdict.replaceAll(' ', '-')}`;
