import { attribution } from './attribution.ts';
import { claimCard } from './claim-card.ts';
import { claimQuantity } from './claim-quantity.ts';
import { claimTime } from './claim-time.ts';
import { claimsTable } from './claims-table.ts';
import { claims } from './claims.ts';
import { codebook } from './codebook.ts';
import { dialogs } from './dialogs.ts';
import { kinds } from './kinds.ts';
import { marking } from './marking.ts';
import { reading } from './reading.ts';
import { replaceText } from './replace-text.ts';
import { reportFields } from './report-fields.ts';
import { reports } from './reports.ts';
import { roles } from './roles.ts';
import { selectionBar } from './selection-bar.ts';
import { start } from './start.ts';
import { verdicts } from './verdicts.ts';

/** All messages in English, the language that the others are translated from. Each area has a file of its own. */
export const catalogue = {
  ...attribution,
  ...claimCard,
  ...claimQuantity,
  ...claims,
  ...claimsTable,
  ...claimTime,
  ...codebook,
  ...dialogs,
  ...kinds,
  ...marking,
  ...reading,
  ...replaceText,
  ...reportFields,
  ...reports,
  ...roles,
  ...selectionBar,
  ...start,
  ...verdicts,
} as const;
