import type { UnplacedClaim } from '#renderer/commands/claims/survey-claims.ts';
import { say } from '#renderer/words/interface-words.ts';

/** Limits the words of a claim in the list of what can't be imported: enough to know the claim, on one line. */
const MOST_LETTERS = 60;

/** Returns the sentence that says why an imported claim can't be placed. */
export function unplacedClaimSentence(unplaced: UnplacedClaim): string {
  const { reportTitle, start, end, quote: whole } = unplaced.imported;
  const quote = whole.length > MOST_LETTERS ? `${whole.slice(0, MOST_LETTERS)}…` : whole;
  return unplaced.reason === 'report-missing'
    ? say('import-claims.report-missing', { quote, titled: reportTitle === '' ? 'no' : 'yes', report: reportTitle })
    : say('import-claims.words-elsewhere', { quote, start, end, report: unplaced.report.title.value });
}
