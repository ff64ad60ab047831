import type { PartyId, ReportId } from '#core/base/id.ts';
import type { FindingOf } from './finding-of.ts';

/** Reports that cite the same chains of parties. */
interface Citing {
  readonly reportIds: readonly ReportId[];
  /** The chains, each from the report inwards. */
  readonly chains: readonly (readonly PartyId[])[];
}

/** The params of each kind of finding about the independence of answers. */
export interface IndependenceParams {
  /** Reports only seem to corroborate each other: they rest on one party. */
  'reports rest on one party': {
    readonly partyId: PartyId;
    readonly reportIds: readonly ReportId[];
    /** Whether these two reports are all that answer. */
    readonly both: boolean;
    /** The reports among them that also name other parties. */
    readonly namingOthers: readonly ReportId[];
  };
  'reports name each other': { readonly reportIds: readonly ReportId[] };
  /** Reports rest on a publisher whose own report, which also answers, cites others. */
  'reports rest on a relay': Citing & {
    readonly publisher: PartyId;
    readonly relayingReport: ReportId;
    /** The originators that the relaying report names; empty where it only cites unnamed parties. */
    readonly named: readonly PartyId[];
  };
  'own voice': { readonly reportIds: readonly ReportId[] };
  'chain leads back to publisher': Citing;
  /** The reports cite nobody by name. */
  'only unnamed sources': Citing & { /** Whether only one report answers. */ readonly onlyReport: boolean };
  'unnamed sources beside named': Citing;
  /** Two reports share a run of `count` words. */
  'wording copied': {
    readonly reportIds: readonly [ReportId, ReportId];
    readonly count: number;
    readonly text: string;
  };
  'quotation shared': { readonly reportIds: readonly [ReportId, ReportId]; readonly text: string };
}

/** A reason why the number of independent origins is as it is. */
export type IndependenceFinding = FindingOf<IndependenceParams>;
