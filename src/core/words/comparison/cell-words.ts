import type { CellClaim } from '#core/comparison/cell.ts';
import type { Words } from '#core/words/words.ts';
import { asOfLabel, shortAsOfLabel } from './as-of-words.ts';
import { attributionWords, chainPath } from './attribution.ts';
import { figureWords } from './figure-words.ts';
import { nameOf, type NamesInSentences } from './report-name.ts';

/** The words about a claim in a cell, beside its quote. */
export interface CellWords {
  /** `20 or more`; empty where the claim counts nothing. */
  readonly figure: string;
  /** The parties to whom the claim is attributed; the report's own name where it speaks in its own voice. */
  readonly attribution: string;
  /** Each of the claim's chains in full, from the report inwards. */
  readonly chains: readonly string[];
  /** `as of Thursday morning, 21 Apr 2016`; empty where nothing is counted. */
  readonly asOf: string;
  /** The as-of time where space is short: `as of Thu morning, 21 Apr 2016`. */
  readonly asOfShort: string;
}

/** Returns the words about a claim in a cell. */
export function cellWords(cell: CellClaim, { names, parties }: NamesInSentences, words: Words): CellWords {
  const name = nameOf(names, cell.reportId, words);
  const [chain = [], ...beside] = cell.chains;
  return {
    figure: cell.figure.kind === 'none' ? '' : figureWords(cell.figure, words),
    attribution: cell.ownVoice ? name : attributionWords({ chain, beside, cue: '' }, parties, words),
    chains: cell.chains.map((links) => chainPath(name, links, parties, words)),
    asOf: cell.asOf === null ? '' : asOfLabel(cell.asOf, words),
    asOfShort: cell.asOf === null ? '' : shortAsOfLabel(cell.asOf, words),
  };
}
