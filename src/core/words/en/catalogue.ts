import { dialogs } from './dialogs.ts';
import { selectionBar } from './selection-bar.ts';
import { start } from './start.ts';
import { verdicts } from './verdicts.ts';

/** All messages in English, the language that the others are translated from. Each area has a file of its own. */
export const catalogue = {
  ...dialogs,
  ...selectionBar,
  ...start,
  ...verdicts,
} as const;
