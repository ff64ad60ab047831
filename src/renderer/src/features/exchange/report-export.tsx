import * as v from 'valibot';
import { redactInvestigationName, type ExportInputs } from '#core/exchange/redaction/redact.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { usePreference } from '#renderer/db/preferences.ts';
import { Segments } from '#renderer/ui/segments.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import { ExportButtons } from './export-buttons.tsx';
import { fileNameFor } from './file-name.ts';
import { makeReport, type ReportFormat } from './make-exports.ts';
import { RedactionFields, useRedaction } from './redaction-fields.tsx';
import { saveExport } from './save-export.ts';
import styles from './exporting.module.css';

interface ReportExportProps {
  readonly inputs: ExportInputs;
  readonly onClose: () => void;
}

const FORMATS = ['HTML', 'PDF', 'Markdown'] as const satisfies readonly ReportFormat[];
const formatSchema = v.picklist(FORMATS);

const HINTS: Readonly<Record<ReportFormat, string>> = {
  HTML: say('export-dialog.html-hint'),
  PDF: say('export-dialog.pdf-hint'),
  Markdown: say('export-dialog.markdown-hint'),
};

/** The comparison as a report to hand over. */
export function ReportExport({ inputs, onClose }: ReportExportProps) {
  const { db } = useSession();
  const [format = 'HTML', setFormat, chosenFormat] = usePreference<ReportFormat>(
    db,
    'report-format',
    formatSchema,
    'HTML',
  );
  const [, , latestRedaction] = useRedaction();
  const save = async (signal: AbortSignal) => {
    const redaction = await latestRedaction();
    return saveExport(
      await makeReport(inputs, redaction, await chosenFormat()),
      fileNameFor(redactInvestigationName(inputs, redaction, words), 'report'),
      (file) => say('export-dialog.exported-report', { file }),
      signal,
    );
  };
  return (
    <>
      <div className={styles['group']}>
        <Segments
          label={say('export-dialog.format')}
          value={format}
          options={FORMATS.map((id) => ({ id, text: id }))}
          onChoose={(next) => void setFormat(next)}
          hint={HINTS[format]}
        />
      </div>
      <RedactionFields />
      <ExportButtons disabled={inputs.questions.length === 0} onExport={save} onClose={onClose} />
    </>
  );
}
