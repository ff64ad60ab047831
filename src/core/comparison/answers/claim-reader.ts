import { figureOf, NO_FIGURE, type Figure } from '#core/comparison/figures/figure.ts';
import { measureFinder, type MeasureOf } from '#core/comparison/figures/measure.ts';
import { peopleCounted, type PeopleCountedBy } from '#core/comparison/figures/people-relation.ts';
import { asOfPublication, statedAsOf, type AsOf } from '#core/comparison/times/as-of.ts';
import { eventTime, type EventTime } from '#core/comparison/times/event-time.ts';
import { stanceIn, type StanceReading } from '#core/language/stance/stance-in-wording.ts';
import type { Claim, ClaimTime } from '#core/model/claim.ts';
import type { ComparisonSettings } from '#core/model/comparison-settings.ts';
import { isEmptyQuantity, type Quantity } from '#core/model/quantity.ts';
import type { Report } from '#core/model/report.ts';

/**
 * Reads the fields of claims as figures and times under an investigation's settings. Equal fields give the very same
 * object, so that comparing thousands of claims creates few objects.
 */
export interface ClaimReader {
  readonly measureOf: MeasureOf;
  readonly figureOf: (claim: Pick<Claim, 'quantity'>) => Figure;
  readonly asOfOf: (claim: Pick<Claim, 'asOf'>, report: Report) => AsOf;
  readonly timeOf: (claim: Pick<Claim, 'time' | 'quote'>) => EventTime | null;
  /** @param language the BCP 47 tag of the report's language; empty where it isn't known */
  readonly stanceOf: (claim: Pick<Claim, 'quote' | 'attribution'>, language: string) => StanceReading;
  readonly peopleOf: (claim: Pick<Claim, 'object' | 'subject' | 'quantity'>) => PeopleCountedBy;
}

/**
 * Makes a reader. It remembers everything it has read: keep one reader for as long as the settings and the reports stay
 * the same.
 */
export function claimReader({ unitGroups, codingRules }: ComparisonSettings): ClaimReader {
  const read = (quantity: Quantity) => figureOf(quantity, codingRules);
  const special = remembering(quantityKey, read);
  const plain = remembering(
    ({ low }: Quantity) => low,
    () => remembering(({ high }: Quantity) => high, read),
  );
  const stated = remembering((asOf: string) => asOf, statedAsOf);
  const published = remembering(({ id }: Report) => id, asOfPublication);
  const stances = remembering(
    ({ claim, language }: { readonly claim: Pick<Claim, 'quote' | 'attribution'>; readonly language: string }) =>
      `${language}\n${claim.attribution.cue}\n${claim.quote}`,
    ({ claim, language }) => stanceIn(claim, language === '' ? undefined : language),
  );
  const people = remembering(
    ({ object, subject, quantity }: Parameters<ClaimReader['peopleOf']>[0]) => `${object || subject}\n${quantity.unit}`,
    peopleCounted,
  );
  const timed = remembering(
    ({ start }: ClaimTime) => start,
    () =>
      remembering(
        ({ end }: ClaimTime) => end,
        () => remembering(({ precision, asWritten }: ClaimTime) => `${precision} ${asWritten}`, eventTime),
      ),
  );
  return {
    measureOf: measureFinder(unitGroups),
    figureOf: ({ quantity }) => {
      if (isPlain(quantity)) return plain(quantity)(quantity);
      return isEmptyQuantity(quantity) ? NO_FIGURE : special(quantity);
    },
    asOfOf: ({ asOf }, report) => stated(asOf) ?? published(report),
    timeOf: ({ time, quote }) => {
      // what the card doesn't repeat of the words of a time ("at about 3 p.m.") stands in the quote
      const worded =
        time.precision === 'time' && time.asWritten === '' ? { ...time, asWritten: aboutTimeIn(quote) } : time;
      return timed(worded)(worded)(worded);
    },
    stanceOf: (claim, language) => stances({ claim, language }),
    peopleOf: people,
  };
}

/** Returns the words of a quote that make a time of day approximate: "about 3 p.m."; empty where none do. */
const aboutTimeIn = (quote: string): string =>
  /\p{L}+ (?=\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m|[ ,;.]|$))/iu.exec(quote)?.[0] ?? '';

/** Returns `find` with a memory of what it found for each key. */
function remembering<A, K, T>(keyOf: (argument: A) => K, find: (argument: A) => T): (argument: A) => T {
  const known = new Map<K, T>();
  return (argument) => {
    const key = keyOf(argument);
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find(argument);
    known.set(key, found);
    return found;
  };
}

/** Whether a figure is only its two ends: no ambiguous bound, no rule, no vague words. */
const isPlain = ({ low, high, scope, rule }: Quantity) =>
  (low !== null || high !== null) && scope === 'clear' && rule === '';
const quantityKey = ({ low, high, cue, scope, rule }: Quantity) => `${low}|${high}|${scope}|${cue}|${rule}`;
