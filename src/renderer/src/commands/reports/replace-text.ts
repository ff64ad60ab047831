import { quoteContext } from '#core/anchoring/quote-context.ts';
import type { ReportId, TextId } from '#core/base/id.ts';
import { contentText } from '#core/text/content-text.ts';
import { fingerprintOf } from '#core/text/near-duplicate.ts';
import { command, type Planning } from '#renderer/commands/command.ts';
import { surveyReplacement, type Replacement } from './survey-replacement.ts';

/** The numbers of claims that were placed in the new text and that were orphaned. */
export interface Replaced {
  readonly placed: number;
  readonly orphaned: number;
}

/**
 * Replaces a report's text by the text of another report, which is removed. The claims are found again in the new text; a
 * claim whose words aren't there any more is orphaned and keeps its place in the old text, which stays. The report's title,
 * publisher and date stay as they are.
 */
export const replaceText = command<{ readonly id: ReportId; readonly by: ReportId }, Replaced | null>({
  name: 'report.replace-text',
  plan: async (planning, ids) => {
    const replacement = await surveyReplacement(planning.db, ids);
    if (replacement === null) return null;
    const { draft } = planning;
    const { report, newer, newerClaims, anchoring } = replacement;
    const textId = draftCopy(planning, replacement);
    moveClaims(planning, replacement, textId);
    for (const claim of newerClaims) draft.patch('claims', claim, { reportId: report.id, textId });
    draft.patch('reports', report, {
      textId,
      textSha256: newer.textSha256,
      length: newer.length,
      source: newer.source,
      contentMarks: newer.contentMarks,
      warnings: newer.warnings,
      resembles: newer.resembles.filter(({ reportId }) => reportId !== report.id),
      earlierTexts: [
        ...report.earlierTexts,
        {
          textId: report.textId,
          textSha256: report.textSha256,
          length: report.length,
          source: report.source,
          replacedAt: draft.now,
        },
      ],
    });
    draft.remove('reports', newer);
    return { placed: anchoring.placed.length, orphaned: anchoring.orphaned.length };
  },
});

function moveClaims({ draft }: Planning, { claims, text, anchoring }: Replacement, textId: TextId): void {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  for (const { id, start, end, method, score } of anchoring.placed) {
    const claim = byId.get(id);
    if (claim === undefined) continue;
    const passage = { start, end };
    draft.patch('claims', claim, {
      textId,
      ...passage,
      ...quoteContext(text.text, passage),
      placement: 'placed',
      anchor: { method, score: Math.round(score * 100) / 100 },
    });
  }
  for (const { id } of anchoring.orphaned) {
    const claim = byId.get(id);
    if (claim !== undefined) draft.patch('claims', claim, { placement: 'orphaned' });
  }
}

/** Drafts a copy of the newer report's text and file for this report: a text always belongs to one report. */
function draftCopy(
  { draft, investigationId, newId }: Planning,
  { report, newer, text, original }: Replacement,
): TextId {
  const id = newId() as TextId;
  const ids = { id, investigationId, reportId: report.id };
  const fingerprint = fingerprintOf(contentText(text.text, text.blocks));
  draft.addContent(
    {
      text: { ...ids, text: text.text, blocks: text.blocks },
      original: { ...ids, bytes: original.bytes },
      fingerprint: { ...ids, fingerprint },
    },
    { textSha256: newer.textSha256, sha256: newer.source.sha256 },
  );
  return id;
}
