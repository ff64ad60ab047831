/** The words by which one language says that a figure is not exact, in lower case. */
export interface ApproximationWords {
  /** Words for more or less the figure: "about". */
  readonly about: readonly string[];
  /** Words for a little less than the figure: "nearly". */
  readonly below: readonly string[];
  /** Words for `about` only right before a figure or number word: "some 40", while "some people" counts nothing. */
  readonly beforeFigure: readonly string[];
}
