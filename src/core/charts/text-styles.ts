import type { TextStyle } from './drawing.ts';
import type { Ink } from './ink.ts';

/** The typefaces: serif for the words of reports, sans serif for ours. */
export const SANS =
  "'Inter Variable', Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', 'Noto Naskh Arabic Variable', 'Noto Naskh Arabic', sans-serif";
export const SERIF =
  "'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Times New Roman', 'Noto Serif', 'Noto Naskh Arabic Variable', 'Noto Naskh Arabic', serif";

/** The size in pixels, the weight and the colour of each style of text. */
export const TEXT_STYLES: Readonly<
  Record<TextStyle, { readonly size: number; readonly weight: number; readonly ink: Ink }>
> = {
  heading: { size: 13, weight: 600, ink: 'ink' },
  name: { size: 12, weight: 600, ink: 'ink' },
  label: { size: 12, weight: 400, ink: 'soft' },
  tick: { size: 11, weight: 400, ink: 'faint' },
  quote: { size: 13, weight: 400, ink: 'ink' },
};
