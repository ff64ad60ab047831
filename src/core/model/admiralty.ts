/**
 * The Admiralty code (MISP taxonomy `admiralty-scale`): reliability belongs to a party, credibility to a claim. They are
 * graded apart, each in isolation, and only shown together ("B2").
 */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
/** Grade of a party. `F`, cannot be judged, is where every party starts. */
export type Reliability = (typeof RELIABILITIES)[number];

export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
/** Grade of a claim. 6, cannot be judged, is where every claim starts. */
export type Credibility = (typeof CREDIBILITIES)[number];

/** Both grades as the field writes them: "B2". */
export const grade = (reliability: Reliability, credibility: Credibility) => `${reliability}${credibility}`;
