import { boundCue } from '#core/language/bounds/bound-of-cue.ts';
import type { Quantity } from '#core/model/quantity.ts';
import { intervalOf, isPoint, sameInterval, type Interval } from './interval.ts';

/**
 * Returns the readings of a quantity with at least one end: one where it is clear whether its bound applies. Where that
 * is ambiguous ("at least 20 militiamen, 5 police": does "at least" also apply to the 5?) there is a second reading
 * with the bound applied, or without it where the fields were filled in with the bound applied. The narrower reading
 * comes first and lies within the wider, except for strict bounds.
 */
export function readingsOf(quantity: Quantity): readonly Interval[] {
  const written = intervalOf(quantity.low, quantity.high);
  if (quantity.scope === 'clear') return [written];
  const other = otherReading(written, quantity.cue);
  if (sameInterval(written, other)) return [written];
  return isOpen(written) ? [other, written] : [written, other];
}

function otherReading(written: Interval, cue: string): Interval {
  const { bounds, strict } = boundCue(cue);
  const step = strict ? stepOf(written) : 0;
  if (written.high === Infinity) return point(written.low - step);
  if (written.low === -Infinity) return point(written.high + step);
  if (bounds === 'high') return { low: -Infinity, high: written.high - step };
  return { low: isPoint(written) ? written.low + step : written.low, high: Infinity };
}

const isOpen = ({ low, high }: Interval) => low === -Infinity || high === Infinity;
const point = (value: number): Interval => ({ low: value, high: value });

/** Returns the step to the next number: 1 for whole numbers, since people come whole; 0 for others. */
const stepOf = ({ low, high }: Interval) => (Number.isInteger(low === -Infinity ? high : low) ? 1 : 0);
