import type { IndependenceFinding } from './independence-finding.ts';
import type { Note } from './note.ts';

/**
 * A finding of a rule of the comparison, as facts. `core/words/comparison` makes the sentence when it is shown, with
 * the names that reports and parties have then.
 */
export type Finding = Note | IndependenceFinding;
