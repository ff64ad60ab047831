/** The destination of the report's own text. */
export const BODY = 'body';
/** The destination of text that is skipped. */
export const NOWHERE = '';

/** The settings that a group inherits from the group around it. They end with the group. */
export interface RtfGroup {
  /** The destination of the group's text: the body, nowhere, or the name of an aside or a property. */
  readonly destination: string;
  /** The number of the font, or -1 for the font of the document. */
  readonly font: number;
  /** How many bytes follow each `\u` as a substitute, for programs without Unicode. */
  readonly substitutes: number;
  readonly hidden: boolean;
  /** Whether the groups inside give the same text twice: first for programs without Unicode, then in Unicode (`\upr`). */
  readonly hasAlternatives: boolean;
  /** The destination of the second, the Unicode alternative; null outside of `\upr`. */
  readonly unicodeDestination: string | null;
}

/** The settings outside of all groups. */
export const OUTERMOST: RtfGroup = {
  destination: BODY,
  font: -1,
  substitutes: 1,
  hidden: false,
  hasAlternatives: false,
  unicodeDestination: null,
};
