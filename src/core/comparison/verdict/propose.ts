import type { Answer } from '#core/comparison/answers/answer.ts';
import type { ByMeasure } from '#core/comparison/answers/by-measure.ts';
import type { AnswerOrigins } from '#core/comparison/independence/answer-origins.ts';
import type { Parties } from '#core/comparison/independence/attribution-chain.ts';
import { orphanedNote, saidTwiceNote } from '#core/comparison/notes/answer-notes.ts';
import { attributionNote } from '#core/comparison/notes/attribution-note.ts';
import { countNotes } from '#core/comparison/notes/count-notes.ts';
import { groupNote } from '#core/comparison/notes/group-note.ts';
import { hedgeNote } from '#core/comparison/notes/hedge-note.ts';
import { placeNote } from '#core/comparison/notes/place-note.ts';
import { spellingNote, type KeptApart, type SkeletonOf } from '#core/comparison/notes/spelling-note.ts';
import { unenteredNote } from '#core/comparison/notes/unentered-note.ts';
import type { ReportNames } from '#core/comparison/wording/report-names.ts';
import type { UnitGroup } from '#core/model/comparison-settings.ts';
import { NOTE_KINDS, type Note } from './finding.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { negationNote } from './weigh-denial.ts';

/** What the program says about a question before the analyst does. Its notes are in the order of `NOTE_KINDS`. */
export type Proposal = Outcome;

/** What answers are compared with. */
export interface ProposalContext {
  readonly names: ReportNames;
  readonly parties: Parties;
  readonly unitGroups: readonly UnitGroup[];
  readonly keptApart: KeptApart;
  readonly skeletonOf: SkeletonOf;
}

/** The answers to a question, prepared for comparing: ordered by the names of their reports. */
export interface Gathered {
  readonly answers: readonly Answer[];
  readonly measures: ByMeasure;
  readonly origins: readonly AnswerOrigins[];
}

/** Proposes a verdict on the answers of all reports that give one, with its reason, and notes what else differs. */
export function propose({ answers, measures, origins }: Gathered, context: ProposalContext): Proposal {
  const { names, parties, unitGroups, keptApart, skeletonOf } = context;
  const outcome = outcomeOf(answers, measures, names, unitGroups);
  // a later update's reason names the times already
  const counted = countNotes(answers, measures, names).filter(
    ({ kind }) => kind !== 'as-of differs' || outcome.verdict !== 'later update',
  );
  const others = [
    groupNote(outcome, names),
    negationNote(answers, names),
    unenteredNote(answers, names),
    hedgeNote(answers, names),
    attributionNote(origins, names, parties),
    spellingNote(answers, names, skeletonOf, keptApart),
    placeNote(answers, names, skeletonOf),
    saidTwiceNote(answers, names),
    orphanedNote(answers, names),
  ].filter((note) => note !== null);
  const order = (note: Note) => NOTE_KINDS.indexOf(note.kind);
  return { ...outcome, notes: [...outcome.notes, ...counted, ...others].sort((a, b) => order(a) - order(b)) };
}
