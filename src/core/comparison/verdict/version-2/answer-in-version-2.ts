import { byText } from '#core/base/by-text.ts';
import type { AnswerOfVersion2, BasisAnswer, BasisFigure } from '#core/model/decision.ts';
import { spanInVersion2 } from './span-in-version-2.ts';

/**
 * Writes what a report says as version 2 did: `20 or more killed, as of Friday 22 Apr 2016; “reportedly”`. A decision
 * of version 2 is still valid as long as this returns its stored words. This must never change; it shares no word with
 * the catalogue of the interface.
 */
export function answerInVersion2({ reportId, figures, times, hedges, chains }: BasisAnswer): AnswerOfVersion2 {
  const parts = [figures.map(figureWords), times.map(spanInVersion2), hedges.map((hedge) => `“${hedge}”`)];
  const says = parts.flatMap((words) => words.toSorted(byText)).join('; ') || 'says so';
  return { reportId, says, chains };
}

function figureWords(figure: BasisFigure): string {
  const words = `${numbersOf(figure)} ${figure.measure}`.trim();
  return figure.asOf === null ? words : `${words}, as of ${asOfWords(figure.asOf)}`;
}

function numbersOf({ readings, cue, rule }: BasisFigure): string {
  const [narrow, wide] = readings.map(intervalWords);
  if (narrow === undefined) return cue === '' ? 'no figure' : `“${cue}”`;
  const reach = cue === '' ? 'the bound' : `“${cue}”`;
  const words = wide === undefined ? narrow : `${narrow}, or ${wide} if ${reach} reaches it`;
  return rule === '' ? words : `${words} (rule: ${rule})`;
}

function intervalWords({ low, high }: BasisFigure['readings'][number]): string {
  if (low === null) return high === null ? 'any number' : `up to ${format.format(high)}`;
  if (high === null) return `${format.format(low)} or more`;
  return low === high ? format.format(low) : `${format.format(low)} to ${format.format(high)}`;
}

function asOfWords({ from, span }: NonNullable<BasisFigure['asOf']>): string {
  if (span === null) return 'an unknown time';
  return from === 'publication' ? `its publication, ${spanInVersion2(span)}` : spanInVersion2(span);
}

const format = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
