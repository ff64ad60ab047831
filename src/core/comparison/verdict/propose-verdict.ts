import type { Answer } from '#core/comparison/answers/answer.ts';
import type { ByMeasure } from '#core/comparison/answers/statements-by-measure.ts';
import { byTopic, topicOf } from '#core/comparison/findings/note.ts';
import type { AnswerOrigins } from '#core/comparison/independence/answer-origins.ts';
import type { KeptApart } from '#core/comparison/names/kept-apart.ts';
import { attributionNote } from '#core/comparison/notes/attribution-note.ts';
import { countNotes } from '#core/comparison/notes/count-notes.ts';
import { groupNote } from '#core/comparison/notes/group-note.ts';
import { hedgeNote } from '#core/comparison/notes/hedge-note.ts';
import { placeNote } from '#core/comparison/notes/place-note.ts';
import { repetitionNote } from '#core/comparison/notes/repetition-note.ts';
import { spellingNote, type SkeletonOf } from '#core/comparison/notes/spelling-note.ts';
import { unenteredNote } from '#core/comparison/notes/unentered-note.ts';
import { wordsNotFoundNote } from '#core/comparison/notes/words-not-found-note.ts';
import type { UnitGroup } from '#core/model/comparison-settings.ts';
import { negationNote } from './explain-denial.ts';
import { explainVerdict, type ExplainedQuestion } from './explain-verdict.ts';

/** The verdict that the program proposes on a question, with reason and notes. Notes are in the order of their topics. */
export type Proposal = ExplainedQuestion;

/** The settings and lookups that a proposal needs. */
export interface ProposalContext {
  readonly unitGroups: readonly UnitGroup[];
  readonly keptApart: KeptApart;
  readonly skeletonOf: SkeletonOf;
}

/** The answers to a question, prepared for comparing: ordered by the names of their reports. */
export interface PreparedAnswers {
  readonly answers: readonly Answer[];
  readonly measures: ByMeasure;
  readonly origins: readonly AnswerOrigins[];
}

/** Proposes a verdict on the answers of all reports that have one, with its reason, and notes the other differences. */
export function proposeVerdict({ answers, measures, origins }: PreparedAnswers, context: ProposalContext): Proposal {
  const { unitGroups, keptApart, skeletonOf } = context;
  const explained = explainVerdict(answers, measures, unitGroups);
  // the reason of a later update already names the times
  const counted = countNotes(answers, measures).filter(
    (note) => topicOf(note) !== 'as-of differs' || explained.verdict !== 'later update',
  );
  const others = [
    groupNote(explained),
    negationNote(answers),
    unenteredNote(answers),
    hedgeNote(answers),
    attributionNote(origins),
    spellingNote(answers, skeletonOf, keptApart),
    placeNote(answers, skeletonOf),
    repetitionNote(answers),
    wordsNotFoundNote(answers),
  ].filter((note) => note !== null);
  return { ...explained, notes: [...explained.notes, ...counted, ...others].toSorted(byTopic) };
}
