import type { Party } from '#core/model/party.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import { MetadataFields } from './metadata-fields.tsx';
import { shareWords } from './share-words.ts';
import type { ListedReport } from './use-reports.ts';
import styles from './report-details.module.css';

interface ReportDetailsProps {
  readonly listed: ListedReport;
  readonly parties: readonly Party[];
  readonly onClose: () => void;
}

/** All that is known about a report: what can be edited, and where it came from. */
export function ReportDetails({ listed, parties, onClose }: ReportDetailsProps) {
  const { source, warnings, textSha256, length, importedAt, earlierTexts } = listed.report;
  const facts: (readonly [string, string])[] = [
    [
      'File',
      `${source.fileName} (${source.format}${source.charset === null ? '' : `, ${source.charset}`}, ${source.size.toLocaleString('en')} bytes)`,
    ],
    ['Text', `${length.toLocaleString('en')} characters`],
    ['SHA-256 of the text', textSha256],
    ['SHA-256 of the file', source.sha256],
    ['Imported', moment(importedAt)],
  ];
  for (const { name, share } of listed.alike)
    facts.push(['Shared wording', `${shareWords(share)} of the shorter text: ${name}`]);
  for (const { source: before, replacedAt } of earlierTexts)
    facts.push(['Earlier text', `${before.fileName}, replaced ${moment(replacedAt)}; SHA-256 ${before.sha256}`]);
  return (
    <Dialog title="About this report" open wide onClose={onClose}>
      <MetadataFields listed={listed} parties={parties} />
      <dl className={styles['facts']}>
        {facts.map(([name, value]) => (
          <div key={`${name} ${value}`}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {warnings.length === 0 ? null : (
        <ul className={styles['warnings']}>
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <DialogButtons>
        <Button look="primary" onPress={onClose}>
          Done
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

const moment = (at: string) => new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
