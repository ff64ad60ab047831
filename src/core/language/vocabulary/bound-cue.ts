/** The bound that the words beside a figure give it. */
export interface BoundCue {
  /** `low`: the figure is the least; `high`: the figure is the most; `none`: the figure is exact. */
  readonly bounds: 'low' | 'high' | 'none';
  /** Whether the figure itself is left out: "more than 40" begins at 41. */
  readonly strict: boolean;
}
