import type { PartyId, ReportId } from '#core/base/id.ts';
import type { ReportWording } from '#core/comparison/answers/report-wording.ts';
import type { Figure, KnownFigure } from '#core/comparison/figures/figure.ts';
import type { Stance } from '#core/comparison/stances/claim-stance.ts';
import type { KnownAsOf } from '#core/comparison/times/as-of.ts';
import type { Sides } from './agreeing-group.ts';
import type { FindingOf } from './finding-of.ts';
import type { GivenFigure } from './given-figures.ts';
import type { VerdictReason } from './verdict-reason.ts';

/** Reports whose as-of time isn't known, beside reports whose as-of time is known. */
interface BesideUnknown {
  readonly unknown: readonly ReportId[];
}

/** The different as-of times, the earliest first, with the reports that count up to each. */
interface KnownTimes extends BesideUnknown {
  readonly times: readonly { readonly asOf: KnownAsOf; readonly reportIds: readonly ReportId[] }[];
}

/** The hedges of a report. */
export interface ReportHedges {
  readonly reportId: ReportId;
  /** The words of hedges, each once. */
  readonly hedges: readonly string[];
  /** Whether the report says the same without a hedge elsewhere. */
  readonly elsewhereOutright: boolean;
}

/** The sources that a report names: its chains, and whether it also speaks in its own voice. */
export interface ReportSources {
  readonly reportId: ReportId;
  readonly chains: readonly (readonly PartyId[])[];
  readonly ownVoice: boolean;
}

/** A statement that a report makes several times. */
export interface Repetition {
  readonly reportId: ReportId;
  readonly times: number;
  readonly figure: Figure;
  /**
   * The words for the people who are counted; several where a report gives one figure for people that it names
   * differently.
   */
  readonly people: readonly string[];
}

/** A spelling of a name with the reports that use it. */
export interface SpellingInReports {
  readonly word: string;
  readonly reportIds: readonly ReportId[];
}

/** The params of each kind of note. Verdict reasons can be notes beside a more serious one: see {@link Note}. */
export interface NoteParams {
  'groups agree': Sides;
  'no two agree': Sides;
  /** The words by which a denial, a doubt or a negation is told. */
  'stances read from words': {
    readonly read: readonly { readonly reportId: ReportId; readonly stance: Stance; readonly cue: string }[];
  };

  /** All known as-of times are the same. */
  'as-of time of some unknown': BesideUnknown & { readonly asOf: KnownAsOf; readonly reportIds: readonly ReportId[] };
  'publication stands for as-of time': KnownTimes;
  'as-of times differ': KnownTimes;
  /** The times overlap, so that it isn't clear whether they differ. */
  'as-of times named differently': KnownTimes;

  'scope open': { readonly figures: readonly GivenFigure[] };
  /** Figures fit only because one of them is open above. */
  'figures far apart': { readonly figures: readonly GivenFigure[] };
  'no figure beside figures': { readonly figures: readonly GivenFigure[] };
  'numbers not entered': { readonly wordings: readonly ReportWording[] };
  'coding rule used': {
    readonly counts: readonly { readonly reportId: ReportId; readonly cue: string; readonly figure: KnownFigure }[];
  };
  'unit not given': { readonly measure: string; readonly reportIds: readonly ReportId[] };
  'unit worded differently': { readonly measure: string; readonly wordings: readonly ReportWording[] };
  'people worded differently': { readonly wordings: readonly ReportWording[] };
  'several figures in one report': {
    readonly reports: readonly {
      readonly reportId: ReportId;
      readonly figures: readonly { readonly figure: KnownFigure; readonly measure: string }[];
    }[];
  };
  'hedges differ': { readonly hedged: readonly ReportHedges[]; readonly outright: readonly ReportId[] };
  'sources differ': { readonly sources: readonly ReportSources[] };
  'spellings differ': { readonly names: readonly (readonly SpellingInReports[])[] };
  'places differ': { readonly wordings: readonly ReportWording[] };
  'statement repeated': { readonly repetitions: readonly Repetition[] };
  /** Claims rest on words that aren't in the text any more. */
  'words not found': { readonly claims: number; readonly reportIds: readonly ReportId[] };
}

/** A finding beside a verdict: another difference, or the reason of a less serious comparison. */
export type Note = FindingOf<NoteParams> | VerdictReason;

/** The topics of notes, in the order in which notes are shown. */
export const NOTE_TOPICS = [
  'figures',
  'times',
  'groups',
  'not comparable',
  'who differs',
  'denied',
  'planned',
  'stances',
  'not weighed',
  'as-of differs',
  'scope open',
  'far apart',
  'no figure',
  'figure not entered',
  'coding rule',
  'unit not given',
  'unit worded differently',
  'people worded differently',
  'several figures',
  'hedge differs',
  'attribution differs',
  'spelled differently',
  'place differs',
  'said twice',
  'orphaned',
] as const;
export type NoteTopic = (typeof NOTE_TOPICS)[number];

const TOPICS: Readonly<Record<Note['kind'], NoteTopic>> = {
  'no report answers': 'figures',
  'one report answers': 'figures',
  'nothing to weigh': 'not weighed',
  'figures contradict': 'figures',
  'figures may be updates': 'figures',
  'figures can all be true': 'figures',
  'same figure': 'figures',
  'vague words mean more': 'figures',
  'vague words may be updates': 'figures',
  'parts contradict whole': 'figures',
  'whole may be update of parts': 'figures',
  'part fits in whole': 'figures',
  'different people counted': 'not comparable',
  'different periods counted': 'not comparable',
  'no figure given': 'figures',
  'no figure entered': 'figures',
  'one report gives figures': 'figures',
  'times contradict': 'times',
  'times can all be true': 'times',
  'same time': 'times',
  'groups agree': 'groups',
  'no two agree': 'groups',
  'different measures': 'not comparable',
  'denial contradicts': 'denied',
  'parties contradict alike': 'denied',
  'all say so': 'stances',
  'all deny': 'stances',
  'some do not know': 'stances',
  'planned or happened': 'planned',
  'stances read from words': 'denied',
  'subjects exclude each other': 'who differs',
  'subjects may be one': 'who differs',
  'same subject': 'who differs',
  'places exclude each other': 'place differs',
  'as-of time of some unknown': 'as-of differs',
  'publication stands for as-of time': 'as-of differs',
  'as-of times differ': 'as-of differs',
  'as-of times named differently': 'as-of differs',
  'scope open': 'scope open',
  'figures far apart': 'far apart',
  'no figure beside figures': 'no figure',
  'numbers not entered': 'figure not entered',
  'coding rule used': 'coding rule',
  'unit not given': 'unit not given',
  'unit worded differently': 'unit worded differently',
  'people worded differently': 'people worded differently',
  'several figures in one report': 'several figures',
  'hedges differ': 'hedge differs',
  'sources differ': 'attribution differs',
  'spellings differ': 'spelled differently',
  'places differ': 'place differs',
  'statement repeated': 'said twice',
  'words not found': 'orphaned',
};

/** Returns the topic of a note. Notes are ordered and filtered by their topics. */
export const topicOf = ({ kind }: Pick<Note, 'kind'>): NoteTopic => TOPICS[kind];

/** Orders notes by their topic. */
export const byTopic = (a: Note, b: Note) => NOTE_TOPICS.indexOf(topicOf(a)) - NOTE_TOPICS.indexOf(topicOf(b));
