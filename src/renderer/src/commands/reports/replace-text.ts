import { quoteContext } from '#core/anchoring/quote-context.ts';
import type { ReportId, TextId } from '#core/base/id.ts';
import { contentText } from '#core/text/content-text.ts';
import { fingerprintOf } from '#core/text/near-duplicate.ts';
import { command, type Planning } from '#renderer/commands/command.ts';
import { surveyReplacement, type Replacement } from './survey-replacement.ts';

/** How the claims fared. */
export interface Replaced {
  readonly placed: number;
  readonly orphaned: number;
}

/**
 * Puts a newer version in the place of a report's text: the other report, of which it is the text, goes into this one. The
 * claims are found again in it; those whose words aren't there any more are orphaned and keep their place in the old text,
 * which stays. What is known about the report (title, publisher, date) stays as it is.
 */
export const replaceText = command<{ readonly id: ReportId; readonly by: ReportId }, Replaced | null>({
  name: 'report.replace-text',
  label: () => 'Replace text',
  plan: async (planning, ids) => {
    const replacement = await surveyReplacement(planning.db, ids);
    if (replacement === null) return null;
    const { draft } = planning;
    const { report, newer, newerClaims, anchoring } = replacement;
    const textId = await copyText(planning, replacement);
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
      status: claim.status === 'orphaned' ? 'marked' : claim.status,
      anchor: { method, score: Math.round(score * 100) / 100 },
    });
  }
  for (const { id } of anchoring.orphaned) {
    const claim = byId.get(id);
    if (claim !== undefined) draft.patch('claims', claim, { status: 'orphaned' });
  }
}

/** Every text belongs to one report, for ever: the newer one's is stored once more, as this report's. */
async function copyText(planning: Planning, { report, newer, text, original }: Replacement): Promise<TextId> {
  const { db, investigationId, newId, attach } = planning;
  const id = newId() as TextId;
  const owner = { id, investigationId, reportId: report.id };
  await db.texts.add({ ...owner, text: text.text, blocks: text.blocks });
  await db.originals.add({ ...owner, bytes: original.bytes });
  await db.fingerprints.add({ ...owner, fingerprint: fingerprintOf(contentText(text.text, text.blocks)) });
  attach({ kind: 'text', id, sha256: newer.textSha256 });
  attach({ kind: 'original', id, sha256: newer.source.sha256 });
  return id;
}
