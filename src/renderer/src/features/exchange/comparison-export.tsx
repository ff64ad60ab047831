import { nameWithout, type ExportInputs } from '#core/exchange/redaction/redact.ts';
import { say } from '#renderer/platform/words.ts';
import { CsvOptionFields, useCsvOptions } from './csv-options.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { fileNameFor } from './file-name.ts';
import { LeaveOutFields, useLeaveOut } from './leave-out.tsx';
import { makeComparison } from './make-exports.ts';
import { saveExport } from './save-export.ts';

interface ComparisonExportProps {
  readonly inputs: ExportInputs;
  readonly onClose: () => void;
}

/** The comparison as CSV. */
export function ComparisonExport({ inputs, onClose }: ComparisonExportProps) {
  const [, , csvOptions] = useCsvOptions();
  const [, , toLeaveOut] = useLeaveOut();
  const questions = inputs.questions.length;
  const save = async () => {
    const leaveOut = await toLeaveOut();
    return saveExport(
      await makeComparison(inputs, leaveOut, await csvOptions()),
      fileNameFor(nameWithout(inputs, leaveOut), 'comparison'),
      (file) => say('export-dialog.exported-comparison', { count: questions, file }),
    );
  };
  return (
    <>
      <LeaveOutFields />
      <CsvOptionFields />
      <ExportButtons disabled={questions === 0} onExport={save} onClose={onClose} />
    </>
  );
}
