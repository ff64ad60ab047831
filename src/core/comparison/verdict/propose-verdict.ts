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
import { questionAsks } from '#core/comparison/questions/question-asks.ts';
import { stanceNote } from './explain-stances.ts';
import { explainVerdict, type ExplainedQuestion } from './explain-verdict.ts';
import { stancesOf } from './weigh-stances.ts';
import type { WeighedQuestion, WeighingContext } from './weighing-context.ts';

/** The verdict that the program proposes on a question, with reason and notes. Notes are in the order of their topics. */
export type Proposal = ExplainedQuestion;

/** The settings and lookups that a proposal needs. */
export interface ProposalContext extends WeighingContext {
  readonly keptApart: KeptApart;
  readonly skeletonOf: SkeletonOf;
}

/** The answers to a question, prepared for comparing: ordered by the names of their reports. */
export interface PreparedAnswers extends WeighedQuestion {
  readonly origins: readonly AnswerOrigins[];
}

/** Proposes a verdict on the answers of all reports that give one, with its reason, and notes what else differs. */
export function proposeVerdict(question: PreparedAnswers, context: ProposalContext): Proposal {
  const { answers, measures, origins } = question;
  const { keptApart, skeletonOf } = context;
  const explained = explainVerdict(question, context);
  // a later update's reason names the times already
  const counted = countNotes(answers, measures).filter(
    (note) => topicOf(note) !== 'as-of differs' || explained.verdict !== 'later update',
  );
  const asks = questionAsks(
    question.wording,
    answers.flatMap(({ claims }) => claims),
  );
  const others = [
    groupNote(explained),
    answers.length > 1 ? stanceNote(stancesOf(question, asks, context)) : null,
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
