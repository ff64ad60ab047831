import * as v from 'valibot';

/** How large and how far apart the lines of texts are. */
export interface ReadingSettings {
  /** Size of the letters in CSS pixels. */
  readonly size: number;
  /** Line height as a multiple of the size. */
  readonly spacing: number;
}

export const USUAL_SETTINGS: ReadingSettings = { size: 16.5, spacing: 1.62 };
const SIZES = { smallest: 12, largest: 28, step: 1 } as const;

/** Parses stored settings; what doesn't fit becomes the usual settings. */
export const readingSettingsSchema = v.object({
  size: v.pipe(v.number(), v.minValue(SIZES.smallest), v.maxValue(SIZES.largest)),
  spacing: v.pipe(v.number(), v.minValue(1.2), v.maxValue(2.4)),
});

/** Returns `settings` with letters larger (1) or smaller (-1) by a step, between the smallest and the largest size. */
export const resized = (settings: ReadingSettings, by: 1 | -1): ReadingSettings => ({
  ...settings,
  size: Math.min(SIZES.largest, Math.max(SIZES.smallest, settings.size + by * SIZES.step)),
});
