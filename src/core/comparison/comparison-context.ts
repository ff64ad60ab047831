import type { PartyId, ReportId } from '#core/base/id.ts';
import { nameSkeleton, type NameSkeleton } from '#core/language/names/name-skeleton.ts';
import type { ComparisonSettings } from '#core/model/comparison-settings.ts';
import type { Party } from '#core/model/party.ts';
import type { Report } from '#core/model/report.ts';
import { claimReader } from './answers/claim-reader.ts';
import { originKeysFinder, type OriginKeysOf } from './independence/answer-origins.ts';
import type { Parties } from './independence/attribution-chain.ts';
import type { CopiedPassage } from './independence/copied-wording.ts';
import { sameNameRule } from './names/same-name-rule.ts';
import { byReportName, reportNames, type ReportNames } from './report-names.ts';
import type { ProposalContext } from './verdict/propose-verdict.ts';

/** The data that every question of an investigation is compared with. */
export interface ComparisonContext extends ProposalContext {
  readonly originKeysOf: OriginKeysOf;
  readonly reports: ReadonlyMap<ReportId, Report>;
  /** The reports in the order of their names, and the place of each in that order. */
  readonly ordered: readonly Report[];
  readonly places: ReadonlyMap<ReportId, number>;
  /** The names of reports, which are looked up when a sentence is made: rules know only ids. */
  readonly names: ReportNames;
  readonly parties: Parties;
  readonly copied: readonly CopiedPassage[];
}

/** The data from which a context is made. */
export interface ContextInputs {
  readonly reports: readonly Report[];
  readonly parties: readonly Party[];
  readonly settings: ComparisonSettings;
  /** The wording that reports share, as far as the search has come; `copiedPassages` finds it. */
  readonly copied: readonly CopiedPassage[];
}

/** Makes the context of a comparison: looks up and prepares once everything that all questions need. */
export function comparisonContext({ reports, parties, settings, copied }: ContextInputs): ComparisonContext {
  const partyById = new Map<PartyId, Party>(parties.map((party) => [party.id, party]));
  const skeletons = new Map<string, NameSkeleton | null>();
  const names = reportNames(reports, partyById);
  const reportById = new Map(reports.map((report) => [report.id, report]));
  const skeletonOf = (name: string) => {
    const known = skeletons.get(name);
    if (known !== undefined) return known;
    const skeleton = nameSkeleton(name);
    skeletons.set(name, skeleton);
    return skeleton;
  };
  const ordered = reports.toSorted(byReportName(names));
  return {
    reports: reportById,
    ordered,
    places: new Map(ordered.map((report, place) => [report.id, place])),
    parties: partyById,
    names,
    unitGroups: settings.unitGroups,
    read: claimReader(settings),
    originKeysOf: originKeysFinder(partyById),
    keptApart: settings.keptApart,
    skeletonOf,
    languageOf: (id) => reportById.get(id)?.language.value ?? '',
    sameName: sameNameRule(partyById, skeletonOf, settings.keptApart),
    copied,
  };
}
