/**
 * The Admiralty code (MISP taxonomy `admiralty-scale`): reliability belongs to a party, credibility to a claim. They are
 * graded apart, each in isolation, and only shown together ("B2").
 */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
/** The reliability grade of a party. `F`, cannot be judged, is the grade of every new party. */
export type Reliability = (typeof RELIABILITIES)[number];

export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
/** The credibility grade of a claim. 6, cannot be judged, is the grade of every new claim. */
export type Credibility = (typeof CREDIBILITIES)[number];

/** Returns both grades in their usual notation: "B2". */
export const grade = (reliability: Reliability, credibility: Credibility) => `${reliability}${credibility}`;
