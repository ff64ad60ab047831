import * as v from 'valibot';

/** How texts are set. */
export interface ReadingSettings {
  /** Size of the letters in CSS pixels. */
  readonly size: number;
  /** Line height as a multiple of the size. */
  readonly spacing: number;
}

export const USUAL_SETTINGS: ReadingSettings = { size: 16.5, spacing: 1.62 };
const SIZES = { smallest: 12, largest: 28, step: 1 } as const;

/** What of it is kept; anything else is the usual. */
export const readingSettingsSchema = v.object({
  size: v.pipe(v.number(), v.minValue(SIZES.smallest), v.maxValue(SIZES.largest)),
  spacing: v.pipe(v.number(), v.minValue(1.2), v.maxValue(2.4)),
});

/** `settings` with letters larger (1) or smaller (-1) by a step, within what is sensible. */
export const resized = (settings: ReadingSettings, by: 1 | -1): ReadingSettings => ({
  ...settings,
  size: Math.min(SIZES.largest, Math.max(SIZES.smallest, settings.size + by * SIZES.step)),
});
