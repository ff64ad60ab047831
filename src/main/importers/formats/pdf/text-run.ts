/** A run of letters on a page that pdf.js drew at once. Coordinates are in points; `y` is the baseline and grows upwards. */
export interface TextRun {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** The height of the font. */
  readonly size: number;
  readonly font: string;
}
