import type { PaletteId } from '#core/model/palette.ts';
import { REPORT_COLOURS } from '#core/model/report-colours.ts';

type ReportInk = `report-${number}`;

/** A colour by its name among the interface's tokens: `var(--report-0)` on the screen, {@link PRINT_INKS} on paper. */
export type Ink = ReportInk | `tag-${PaletteId | 'none'}` | 'ink' | 'soft' | 'faint' | 'line' | 'paper';

/** The colours of a report, by `Report.colour`. */
export const reportInk = (colour: number): ReportInk => `report-${colour % REPORT_COLOURS}`;

/** The light theme's colours, for paper and pictures. A test checks that they equal the tokens. */
export const PRINT_INKS: Readonly<Record<string, string>> = {
  ink: '#1d1c1a',
  soft: '#65625a',
  faint: '#757169',
  line: '#e3e0d8',
  paper: '#ffffff',
  'report-0': '#5b4b8a',
  'report-1': '#8a5a2b',
  'report-2': '#1f7678',
  'report-3': '#a33b5c',
  'report-4': '#4a6b1f',
  'report-5': '#1f5fa8',
  'report-6': '#7a3fa0',
  'report-7': '#5f5c55',
  'tag-vermilion': '#c85500',
  'tag-blue': '#0072b2',
  'tag-green': '#00805e',
  'tag-purple': '#a8579a',
  'tag-sky': '#2a86c0',
  'tag-orange': '#b37500',
  'tag-ochre': '#857100',
  'tag-indigo': '#4a3aa0',
  'tag-teal': '#1f8074',
  'tag-rose': '#bf4a62',
  'tag-olive': '#74741a',
  'tag-wine': '#882255',
  'tag-none': '#77736a',
};
