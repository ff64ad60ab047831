import { asId, type ClaimId, type PartyId, type QuestionId, type ReportId } from '#core/base/id.ts';
import type { PartialDate } from '#core/base/partial-date.ts';
import type { ComparisonInputs } from '#core/comparison/comparison.ts';
import type { Claim } from '#core/model/claim.ts';
import { DEFAULT_COMPARISON_SETTINGS } from '#core/model/comparison-settings.ts';
import { entered } from '#core/model/metadata-value.ts';
import type { Party } from '#core/model/party.ts';
import { NO_QUANTITY } from '#core/model/quantity.ts';
import { aClaim, aParty, aQuestion, aReport } from './builders.ts';

/** Returns a source of numbers in [0, 1) that are the same for the same seed (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const CUES = ['', 'at least', 'more than', 'up to', 'a number of'];
const HEDGES = ['', '', '', 'reportedly', 'allegedly'];
const PLACES = ['', 'Alaya prison', 'Allya Prison', 'Qamishli', 'Kamishly'];

/**
 * Returns an investigation of `reports` × `questions` in which every report answers most questions, some twice: figures
 * with and without bounds, times, hedges, chains. The same seed gives the same investigation.
 */
export function generatedComparison(reports: number, questions: number, seed = 1): ComparisonInputs {
  const random = seededRandom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const parties = Array.from({ length: reports + 20 }, (_, index) =>
    aParty(`Party ${index}`, {
      id: asId<PartyId>(`party-${index}`),
      role: index < reports ? 'publisher' : index % 3 === 0 ? 'unnamed' : 'organisation',
    }),
  );
  const rows = Array.from({ length: questions }, (_, index) =>
    aQuestion(`Question ${index}?`, { id: asId<QuestionId>(`question-${index}`), position: index }),
  );
  const columns = Array.from({ length: reports }, (_, index) =>
    aReport({
      id: asId<ReportId>(`report-${index}`),
      position: index,
      publisher: entered<PartyId | null>(asId<PartyId>(`party-${index}`)),
      published: entered<PartialDate | null>(`2016-04-${String(1 + (index % 28)).padStart(2, '0')}` as PartialDate),
    }),
  );
  const claims = rows.flatMap((question, row) =>
    columns.flatMap((report, column) => {
      const mentions = random() < 0.1 ? 0 : random() < 0.15 ? 2 : 1;
      return Array.from({ length: mentions }, (_, nth) =>
        generatedClaim(`claim-${row}-${column}-${nth}`, row % 2 === 0, below, {
          reportId: report.id,
          questionIds: [question.id],
          parties,
        }),
      );
    }),
  );
  // rows as a database hands them out; objects put together by spreading are ten times as slow to read
  return structuredClone({
    questions: rows,
    claims,
    reports: columns,
    parties,
    settings: DEFAULT_COMPARISON_SETTINGS,
    copied: [],
  });
}

interface CommandEnvironment extends Pick<Claim, 'reportId' | 'questionIds'> {
  readonly parties: readonly Party[];
}

function generatedClaim(id: string, counts: boolean, below: (count: number) => number, of: CommandEnvironment): Claim {
  const cue = CUES[below(CUES.length)] ?? '';
  const figure = 1 + below(60);
  const low = cue === 'a number of' || cue === 'up to' ? null : figure;
  const high = cue === '' || cue === 'up to' ? figure : null;
  const day = `2016-04-${String(18 + below(5)).padStart(2, '0')}`;
  const party = of.parties[of.parties.length - 1 - below(20)];
  return aClaim(`${cue} ${figure} members of the Asayish were said to have died near the prison that day`.trim(), {
    id: asId<ClaimId>(id),
    reportId: of.reportId,
    questionIds: of.questionIds,
    kind: counts ? 'killed' : 'attack',
    quantity: counts ? { ...NO_QUANTITY, low, high, cue, unit: 'killed' } : NO_QUANTITY,
    attribution: { chain: party !== undefined && below(2) === 0 ? [party.id] : [], beside: [], cue: '' },
    hedge: HEDGES[below(HEDGES.length)] ?? '',
    asOf: below(3) === 0 ? day : '',
    place: PLACES[below(PLACES.length)] ?? '',
    time:
      counts || below(2) === 0
        ? { asWritten: '', start: '', end: '', precision: null }
        : { asWritten: '', start: day, end: day, precision: 'day' },
  });
}
