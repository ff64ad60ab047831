import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Claim } from '#core/model/claim.ts';
import type { Report } from '#core/model/report.ts';
import type { Tag } from '#core/model/tag.ts';
import { blocksWithMarks } from '#core/text/content-text.ts';
import { byReadingOrder } from '#core/text/passage.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { claimsOfReport } from '#renderer/db/repositories/claims.ts';
import type { Mark } from '#renderer/features/reading/use-marks.ts';

const NO_CLAIMS: readonly Claim[] = [];

/** Reads the text of a report, with the analyst's marks of content and non-content; undefined until it is read. */
export function usePaneText({ textId, contentMarks }: Report) {
  const { db } = useSession();
  const stored = useLiveQuery(() => db.texts.get(textId), [db, textId]);
  return useMemo(
    () => stored && { ...stored, blocks: blocksWithMarks(stored.blocks, contentMarks) },
    [stored, contentMarks],
  );
}

/** Reads the claims of a report, and makes the marks of those that are in its present text. */
export function usePaneClaims(report: Report, tags: readonly Tag[]) {
  const { db } = useSession();
  const { id: reportId, textId } = report;
  const claims = useLiveQuery(() => claimsOfReport(db, reportId), [db, reportId]) ?? NO_CLAIMS;
  const marks = useMemo((): readonly Mark[] => {
    const tagById = new Map(tags.map((tag) => [tag.id, tag]));
    return claims
      .filter((claim) => claim.placement !== 'orphaned' && claim.textId === textId)
      .toSorted(byReadingOrder)
      .map(({ id, start, end, tagIds }) => {
        const own = tagIds.flatMap((tagId) => tagById.get(tagId) ?? []);
        return { id, start, end, palette: own[0]?.palette ?? 'none', tags: own.map((tag) => tag.name).join(', ') };
      });
  }, [claims, tags, textId]);
  return { claims, marks };
}
