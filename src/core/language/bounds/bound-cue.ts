/** What the words before a figure do to it. */
export interface BoundCue {
  /** `low`: the figure is the least; `high`: it is the most; `none`: it stands as it is. */
  readonly bounds: 'low' | 'high' | 'none';
  /** Whether the figure itself is left out: "more than 40" begins at 41. */
  readonly strict: boolean;
}

/** English bound words. Longer ones come before those they contain ("no more than" before "more than"). */
const CUES: readonly (readonly [words: string, cue: BoundCue])[] = [
  ['no more than', { bounds: 'high', strict: false }],
  ['not more than', { bounds: 'high', strict: false }],
  ['no fewer than', { bounds: 'low', strict: false }],
  ['no less than', { bounds: 'low', strict: false }],
  ['not less than', { bounds: 'low', strict: false }],
  ['at least', { bounds: 'low', strict: false }],
  ['minimum of', { bounds: 'low', strict: false }],
  ['or more', { bounds: 'low', strict: false }],
  ['upwards of', { bounds: 'low', strict: false }],
  ['more than', { bounds: 'low', strict: true }],
  ['over', { bounds: 'low', strict: true }],
  ['above', { bounds: 'low', strict: true }],
  ['exceeding', { bounds: 'low', strict: true }],
  ['in excess of', { bounds: 'low', strict: true }],
  ['at most', { bounds: 'high', strict: false }],
  ['up to', { bounds: 'high', strict: false }],
  ['as many as', { bounds: 'high', strict: false }],
  ['maximum of', { bounds: 'high', strict: false }],
  ['or fewer', { bounds: 'high', strict: false }],
  ['or less', { bounds: 'high', strict: false }],
  ['fewer than', { bounds: 'high', strict: true }],
  ['less than', { bounds: 'high', strict: true }],
  ['under', { bounds: 'high', strict: true }],
  ['below', { bounds: 'high', strict: true }],
  ['nearly', { bounds: 'high', strict: true }],
  ['almost', { bounds: 'high', strict: true }],
];

/** Reads the words that bound a figure, as they stand in the text. Words that aren't in the table bound nothing. */
export function boundCue(cue: string): BoundCue {
  const words = ` ${cue.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;
  return CUES.find(([phrase]) => words.includes(` ${phrase} `))?.[1] ?? { bounds: 'none', strict: false };
}
