import * as v from 'valibot';
import { nameWithout, type ExportInputs } from '#core/exchange/redaction/redact.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { usePreference } from '#renderer/db/preferences.ts';
import { Segments } from '#renderer/ui/segments.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { fileNameFor } from './file-name.ts';
import { LeaveOutFields, useLeaveOut } from './leave-out.tsx';
import { makeReport, type ReportFormat } from './make-exports.ts';
import { saveExport } from './save-export.ts';
import styles from './exporting.module.css';

interface ReportExportProps {
  readonly inputs: ExportInputs;
  readonly onClose: () => void;
}

const FORMATS = [
  { id: 'HTML', text: 'HTML' },
  { id: 'PDF', text: 'PDF' },
  { id: 'Markdown', text: 'Markdown' },
] as const satisfies readonly { id: ReportFormat; text: string }[];
const formatSchema = v.picklist(['HTML', 'PDF', 'Markdown']);

const HINTS: Readonly<Record<ReportFormat, string>> = {
  HTML: 'One file for any browser, without scripts; prints well.',
  PDF: 'On A4, the grid on pages laid across.',
  Markdown: 'Text to go on with; readers that show no HTML leave the drawings out.',
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
  const [, , toLeaveOut] = useLeaveOut();
  const save = async () => {
    const leaveOut = await toLeaveOut();
    return saveExport(
      await makeReport(inputs, leaveOut, await chosenFormat()),
      fileNameFor(nameWithout(inputs, leaveOut), 'report'),
      'Report',
    );
  };
  return (
    <>
      <div className={styles['group']}>
        <Segments
          label="Format"
          value={format}
          options={FORMATS}
          onChoose={(next) => void setFormat(next)}
          hint={HINTS[format]}
        />
      </div>
      <LeaveOutFields />
      <ExportButtons disabled={inputs.questions.length === 0} onExport={save} onClose={onClose} />
    </>
  );
}
