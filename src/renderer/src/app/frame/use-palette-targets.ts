import { useMemo } from 'react';
import type { QuestionId } from '#core/base/id.ts';
import { useWorkspace } from '#renderer/app/state/workspace-context.ts';
import type { PaletteTarget } from '#renderer/features/palette/use-palette-entries.ts';
import { fullName } from '#renderer/features/reports/use-reports.ts';
import { say } from '#renderer/words/interface-words.ts';

/** Returns the reports and questions that the palette leads to. */
export function usePaletteTargets(onQuestion: (id: QuestionId) => void): readonly PaletteTarget[] {
  const { data, openReport } = useWorkspace();
  return useMemo(
    () => [
      ...data.reports.map((each) => ({
        id: `report ${each.report.id}`,
        text: fullName(each),
        kind: say('palette.report'),
        go: () => openReport(each.report.id),
      })),
      ...data.questions.map(({ id, wording }) => ({
        id: `question ${id}`,
        text: wording,
        kind: say('palette.question'),
        go: () => onQuestion(id),
      })),
    ],
    [data.reports, data.questions, openReport, onQuestion],
  );
}
