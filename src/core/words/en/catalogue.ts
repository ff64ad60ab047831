import { appCommands } from './app-commands.ts';
import { attribution } from './attribution.ts';
import { author } from './author.ts';
import { buttons } from './buttons.ts';
import { claimCard } from './claim-card.ts';
import { claimQuantity } from './claim-quantity.ts';
import { claimTime } from './claim-time.ts';
import { claimsTable } from './claims-table.ts';
import { claims } from './claims.ts';
import { codebookStart } from './codebook-start.ts';
import { codebook } from './codebook.ts';
import { compare } from './compare.ts';
import { comparisonSettings } from './comparison-settings.ts';
import { decisionChanges } from './decision-changes.ts';
import { dialogs } from './dialogs.ts';
import { exportDialog } from './export-dialog.ts';
import { figures } from './figures.ts';
import { frame } from './frame.ts';
import { grades } from './grades.ts';
import { handOverMethod } from './hand-over-method.ts';
import { handOverSources } from './hand-over-sources.ts';
import { handOver } from './hand-over.ts';
import { history } from './history.ts';
import { home } from './home.ts';
import { importClaims } from './import-claims.ts';
import { importFailures } from './import-failures.ts';
import { importRefusals } from './import-refusals.ts';
import { importWarnings } from './import-warnings.ts';
import { importing } from './importing.ts';
import { independence } from './independence.ts';
import { keys } from './keys.ts';
import { kinds } from './kinds.ts';
import { marking } from './marking.ts';
import { metadataOrigins } from './metadata-origins.ts';
import { nameProposals } from './name-proposals.ts';
import { names } from './names.ts';
import { notContent } from './not-content.ts';
import { notes } from './notes.ts';
import { palette } from './palette.ts';
import { parties } from './parties.ts';
import { questionWording } from './question-wording.ts';
import { readScreen } from './read-screen.ts';
import { reading } from './reading.ts';
import { replaceText } from './replace-text.ts';
import { reportFields } from './report-fields.ts';
import { reports } from './reports.ts';
import { resolutions } from './resolutions.ts';
import { roles } from './roles.ts';
import { saving } from './saving.ts';
import { screens } from './screens.ts';
import { selectionBar } from './selection-bar.ts';
import { settingsProblems } from './settings-problems.ts';
import { settings } from './settings.ts';
import { sources } from './sources.ts';
import { standIns } from './stand-ins.ts';
import { start } from './start.ts';
import { timeline } from './timeline.ts';
import { times } from './times.ts';
import { ui } from './ui.ts';
import { verdictReasons } from './verdict-reasons.ts';
import { verdicts } from './verdicts.ts';

/** All messages in English, the language that the others are translated from. Each area has a file of its own. */
export const catalogue = {
  ...compare,
  ...appCommands,
  ...attribution,
  ...buttons,
  ...claimCard,
  ...claimQuantity,
  ...claims,
  ...claimsTable,
  ...claimTime,
  ...codebook,
  ...decisionChanges,
  ...notContent,
  ...metadataOrigins,
  ...grades,
  ...codebookStart,
  ...comparisonSettings,
  ...names,
  ...parties,
  ...timeline,
  ...dialogs,
  ...exportDialog,
  ...figures,
  ...frame,
  ...handOver,
  ...handOverMethod,
  ...handOverSources,
  ...home,
  ...importClaims,
  ...importing,
  ...independence,
  ...keys,
  ...kinds,
  ...marking,
  ...nameProposals,
  ...notes,
  ...palette,
  ...questionWording,
  ...reading,
  ...readScreen,
  ...replaceText,
  ...reportFields,
  ...reports,
  ...resolutions,
  ...roles,
  ...author,
  ...history,
  ...screens,
  ...importFailures,
  ...importRefusals,
  ...importWarnings,
  ...saving,
  ...selectionBar,
  ...settings,
  ...settingsProblems,
  ...sources,
  ...standIns,
  ...start,
  ...times,
  ...ui,
  ...verdictReasons,
  ...verdicts,
} as const;
