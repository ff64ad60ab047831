import type { Verdict } from '#core/model/verdict.ts';

/**
 * The sign of each verdict as SVG path data: strokes around 0 in a square from -8 to 8. The signs are drawn because
 * fonts differ from computer to computer in which signs they have; in text and in exports `VERDICT_SIGNS` writes them
 * as characters.
 */
export const VERDICT_STROKES: Readonly<Record<Verdict, string>> = {
  differ: 'M-5-2.5H5M-5 2.5H5M3.2-6.5L-3.2 6.5',
  contested: 'M-6-3H5M2-6L5-3L2 0M6 3H-5M-2 0L-5 3L-2 6',
  'later update': 'M-4.5 4.5L4.5-4.5M-2-4.5H4.5V2',
  'not comparable': 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0M-3.9 3.9L3.9-3.9',
  'hedge differs': 'M-5.5 1.6C-4-2.6-1.6-2.6 0 0S4 2.6 5.5-1.6',
  'attribution differs': 'M-6.5 0H-4.5M-2 0H0M2.5 0H6M3-3.5L6.5 0L3 3.5',
  'spelled differently':
    'M-7 4.5L-3.7-4.5L-.4 4.5M-5.9 1.6H-1.5M6.5-.8V4.5M6.5 1.9a2.4 2.6 0 1 0-4.8 0a2.4 2.6 0 1 0 4.8 0',
  compatible: 'M-5.5-1.1C-4-4.4-1.6-4.4 0-2.6S4-.8 5.5-4.1M-5.5 4.1C-4 .8-1.6.8 0 2.6S4 4.4 5.5 1.1',
  'not weighed': 'M0-5.5L5.5 0L0 5.5L-5.5 0Z',
  agree: 'M-5 .5L-1.5 4L5-4',
  'single report': 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0',
  'not mentioned': 'M-.8 0a.8 .8 0 1 0 1.6 0a.8 .8 0 1 0-1.6 0',
};
