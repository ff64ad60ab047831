/** Some letters of a page with their place, in points; `y` is the baseline and grows upwards. */
export interface TextRun {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** Height of the font. */
  readonly size: number;
  readonly font: string;
}
