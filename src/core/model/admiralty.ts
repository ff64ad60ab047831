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

export const RELIABILITY_WORDS: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
};

export const CREDIBILITY_WORDS: Readonly<Record<Credibility, string>> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
};

/** Both grades as the field writes them: "B2". */
export const grade = (reliability: Reliability, credibility: Credibility) => `${reliability}${credibility}`;
