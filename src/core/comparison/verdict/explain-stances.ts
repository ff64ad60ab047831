import type { ReportId } from '#core/base/id.ts';
import type { Answer } from '#core/comparison/answers/answer.ts';
import { claimsBehind } from '#core/comparison/answers/statements.ts';
import { NO_SIDES, type AgreeingGroup, type Sides } from '#core/comparison/findings/agreeing-group.ts';
import type { Note } from '#core/comparison/findings/note.ts';
import type { StanceParams } from '#core/comparison/findings/verdict-reason.ts';
import type { ClaimStance } from '#core/comparison/stances/claim-stance.ts';
import type { ComparedVerdict, Explanation } from './explanation.ts';
import type { Stances, WeighedStances } from './weigh-stances.ts';

const VERDICTS: Readonly<Record<WeighedStances['kind'], ComparedVerdict>> = {
  denied: 'differ',
  contested: 'contested',
  'all say so': 'agree',
  'all deny': 'agree',
  'some do not know': 'compatible',
  'planned or happened': 'compatible',
};

/** Returns the verdict that comes of stances. */
export const stanceVerdict = ({ kind }: WeighedStances): ComparedVerdict => VERDICTS[kind];

const REASONS = {
  denied: 'denial contradicts',
  contested: 'parties contradict alike',
  'all say so': 'all say so',
  'all deny': 'all deny',
  'some do not know': 'some do not know',
  'planned or happened': 'planned or happened',
} as const;

/** Explains what comes of stances: who says so, who denies and who doesn't know. */
export function explainStances(answers: readonly Answer[], stances: WeighedStances): Explanation {
  const { kind } = stances;
  const claimIds = claimsBehind(answers.flatMap(({ statements }) => statements));
  return {
    verdict: stanceVerdict(stances),
    reason: { kind: REASONS[kind], params: stanceParams(stances), claimIds },
    notes: [],
    ...(kind === 'denied' ? sidesOf(stances) : NO_SIDES),
  };
}

/** Notes the words by which a denial, a doubt or a negation is told: they are read, and a reader may judge otherwise. */
export function stanceNote(stances: Stances): Note | null {
  const decisive = stances.read.filter(({ stance }) => stance !== 'says so');
  if (decisive.length === 0) return null;
  if (stances.saying.length === 0 && stances.tellingBoth.length === 0 && stances.unclear.length === 0) return null;
  return {
    kind: 'stances read from words',
    params: { read: decisive.map(({ claim, stance, cue }) => ({ reportId: claim.reportId, stance, cue })) },
    claimIds: decisive.map(({ claim }) => claim.id),
  };
}

const stanceParams = (stances: Stances): StanceParams => ({
  saying: stances.saying,
  denying: stances.denying,
  tellingBoth: stances.tellingBoth,
  notKnowing: stances.notKnowing,
  planning: stances.planning,
  cues: distinctCues(stances.read),
});

const distinctCues = (read: readonly ClaimStance[]): readonly string[] => [
  ...new Set(read.filter(({ stance, cue }) => stance === 'denies' && cue !== '').map(({ cue }) => cue.toLowerCase())),
];

/** Finds who says so and who denies, the larger side first, where more than two reports do; the smaller stands apart. */
function sidesOf({ saying, denying }: Stances): Sides {
  if (saying.length + denying.length < 3 || saying.length === 0 || denying.length === 0) return NO_SIDES;
  const side = (reportIds: readonly ReportId[], denied: boolean): AgreeingGroup => ({
    reportIds,
    common: { of: 'statement', denied },
  });
  const [yes, no] = [side(saying, false), side(denying, true)];
  if (denying.length === saying.length) return { groups: [yes, no], outliers: [] };
  return denying.length < saying.length
    ? { groups: [yes, no], outliers: denying.length === 1 ? denying : [] }
    : { groups: [no, yes], outliers: saying.length === 1 ? saying : [] };
}
