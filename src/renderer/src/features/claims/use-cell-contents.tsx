import { useMemo } from 'react';
import type { QuestionId } from '#core/base/id.ts';
import { cellText, type NamesOf } from '#core/claims-table/table-columns.ts';
import type { Tag } from '#core/model/tag.ts';
import type { Verdict } from '#core/model/verdict.ts';
import { CellEditor } from './cell-editor.tsx';
import { CellView } from './cell-view.tsx';
import type { ClaimsFacets } from './claims-bar.tsx';
import type { CellContents } from './claims-row.tsx';

interface CellContentsOptions extends ClaimsFacets {
  /** Undefined while the names are being read. */
  readonly names: NamesOf | undefined;
  readonly verdicts: ReadonlyMap<QuestionId, Verdict>;
}

/** Returns how cells are shown and edited; null while the names are being read. */
export function useCellContents(options: CellContentsOptions): CellContents | null {
  const { names, reports, tags, questions, verdicts } = options;
  const tagById = useMemo(() => new Map<string, Tag>(tags.map((tag) => [tag.id, tag])), [tags]);
  const colours = useMemo(
    () => new Map<string, number>(reports.map(({ report }) => [report.id, report.colour])),
    [reports],
  );
  if (names === undefined) return null;
  return {
    view: (column, claim) => (
      <CellView
        column={column}
        claim={claim}
        names={names}
        tags={tagById}
        verdicts={verdicts}
        colour={colours.get(claim.reportId) ?? 0}
      />
    ),
    editor: (column, claim, done) => (
      <CellEditor column={column} claim={claim} tags={tags} questions={questions} onDone={done} />
    ),
    wordsOf: (column, claim) => cellText(column, claim, names),
  };
}
