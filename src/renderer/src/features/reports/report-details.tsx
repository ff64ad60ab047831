import type { Party } from '#core/model/party.ts';
import { importWarningSentence } from '#core/words/import-warning-sentence.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import { MetadataFields } from './metadata-fields.tsx';
import type { ListedReport } from './use-reports.ts';
import styles from './report-details.module.css';

interface ReportDetailsProps {
  readonly listed: ListedReport;
  readonly parties: readonly Party[];
  readonly onClose: () => void;
}

/** Everything that is known about a report: the fields that can be edited, and the facts about its file. */
export function ReportDetails({ listed, parties, onClose }: ReportDetailsProps) {
  const { source, warnings, textSha256, length, importedAt, earlierTexts } = listed.report;
  const facts: (readonly [string, string])[] = [
    [
      say('report-details.file'),
      source.charset === null
        ? say('report-details.file-facts', { name: source.fileName, format: source.format, size: source.size })
        : say('report-details.file-facts-with-charset', {
            name: source.fileName,
            format: source.format,
            charset: source.charset,
            size: source.size,
          }),
    ],
    [say('report-details.text'), say('report-details.characters', { count: length })],
    [say('report-details.text-hash'), textSha256],
    [say('report-details.file-hash'), source.sha256],
    [say('report-details.imported'), words.moment(importedAt)],
  ];
  for (const { name, share } of listed.alike)
    facts.push([say('report-details.shared-wording'), say('report-details.share-of-shorter', { share, name })]);
  for (const { source: before, replacedAt } of earlierTexts)
    facts.push([
      say('report-details.earlier-text'),
      say('report-details.earlier-file', {
        file: before.fileName,
        at: words.moment(replacedAt),
        hash: before.sha256,
      }),
    ]);
  return (
    <Dialog title={say('report-details.title')} open wide onClose={onClose}>
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
          {warnings
            .map((warning) => importWarningSentence(warning, words))
            .map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
        </ul>
      )}
      <DialogButtons>
        <Button look="primary" onPress={onClose}>
          {say('report-details.done')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
