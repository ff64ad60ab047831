import * as v from 'valibot';
import type { ComparisonInputs } from '#core/comparison/comparison.ts';
import type { ExportInputs } from '#core/exchange/redaction/redact.ts';
import type { Investigation } from '#core/model/investigation.ts';
import type { Tag } from '#core/model/tag.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { usePreference } from '#renderer/db/preferences.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Segments } from '#renderer/ui/segments.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { ClaimsExport, type TableView } from './claims-export.tsx';
import { ComparisonExport } from './comparison-export.tsx';
import { ReportExport } from './report-export.tsx';
import styles from './exporting.module.css';

interface ExportDialogProps {
  readonly investigation: Pick<Investigation, 'name' | 'description'>;
  readonly tags: readonly Tag[];
  readonly total: number;
  readonly view: TableView | null;
  /** What the comparison is made of; null until it is read for the first time. */
  readonly compared: ComparisonInputs | null;
  readonly onClose: () => void;
}

const WHAT = [
  { id: 'claims', text: say('export-dialog.claims') },
  { id: 'comparison', text: say('export-dialog.comparison') },
  { id: 'report', text: say('export-dialog.report') },
] as const;
type What = (typeof WHAT)[number]['id'];
const whatSchema = v.picklist(['claims', 'comparison', 'report']);

const ABOUT: Readonly<Record<What, string>> = {
  claims: say('export-dialog.about-claims'),
  comparison: say('export-dialog.about-comparison'),
  report: say('export-dialog.about-report'),
};

/** Asks what to export and how, writes the file, and says where it is. The choices are remembered. */
export function ExportDialog({ investigation, tags, total, view, compared, onClose }: ExportDialogProps) {
  const { db } = useSession();
  const [what, setWhat] = usePreference<What>(db, 'export-what', whatSchema, 'claims');
  if (what === undefined || compared === null) return null;
  const inputs: ExportInputs = { ...compared, investigation, tags };
  return (
    <Dialog title={say('export-dialog.title')} open onClose={onClose}>
      <div className={styles['what']}>
        <Segments
          label={say('export-dialog.what')}
          labelHidden
          value={what}
          options={WHAT}
          onChoose={(next) => void setWhat(next)}
        />
        <p>{ABOUT[what]}</p>
      </div>
      {what === 'claims' ? (
        <ClaimsExport investigation={investigation.name} total={total} view={view} onClose={onClose} />
      ) : what === 'comparison' ? (
        <ComparisonExport inputs={inputs} onClose={onClose} />
      ) : (
        <ReportExport inputs={inputs} onClose={onClose} />
      )}
    </Dialog>
  );
}
