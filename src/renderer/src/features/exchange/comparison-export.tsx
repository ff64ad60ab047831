import { redactInvestigationName, type ExportInputs } from '#core/exchange/redaction/redact.ts';
import { say, words } from '#renderer/words/interface-words.ts';
import { CsvOptionFields, useCsvOptions } from './csv-options.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { fileNameFor } from './file-name.ts';
import { makeComparison } from './make-exports.ts';
import { RedactionFields, useRedaction } from './redaction-fields.tsx';
import { saveExport } from './save-export.ts';

interface ComparisonExportProps {
  readonly inputs: ExportInputs;
  readonly onClose: () => void;
}

/** The comparison as CSV. */
export function ComparisonExport({ inputs, onClose }: ComparisonExportProps) {
  const [, , csvOptions] = useCsvOptions();
  const [, , latestRedaction] = useRedaction();
  const questions = inputs.questions.length;
  const save = async (signal: AbortSignal) => {
    const redaction = await latestRedaction();
    return saveExport(
      await makeComparison(inputs, redaction, await csvOptions()),
      fileNameFor(redactInvestigationName(inputs, redaction, words), 'comparison'),
      (file) => say('export-dialog.exported-comparison', { count: questions, file }),
      signal,
    );
  };
  return (
    <>
      <RedactionFields />
      <CsvOptionFields />
      <ExportButtons disabled={questions === 0} onExport={save} onClose={onClose} />
    </>
  );
}
