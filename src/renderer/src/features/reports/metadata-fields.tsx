import { useMemo } from 'react';
import { parseLanguage } from '#core/language/language-tag.ts';
import { parseTypedDate } from '#core/metadata/typed-date.ts';
import type { Party } from '#core/model/party.ts';
import type { Report } from '#core/model/report.ts';
import { editReport, type ReportFields } from '#renderer/commands/reports/edit-report.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { useEditGroup } from '#renderer/commands/use-edit-group.ts';
import { classes } from '#renderer/ui/classes.ts';
import { ComboInput } from '#renderer/ui/combo-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import { hint, isProposed, proposal } from './proposed-value.ts';
import type { ListedReport } from './use-reports.ts';
import styles from './metadata-fields.module.css';

interface MetadataFieldsProps {
  readonly listed: ListedReport;
  readonly parties: readonly Party[];
  /** Only the fields that the review strip asks for: no dateline, address and memo. */
  readonly short?: boolean;
}

const dateFault = (text: string) =>
  text.trim() === '' || parseTypedDate(text) !== null ? null : say('report-field.not-a-date');
const languageFault = (text: string) => (parseLanguage(text) === null ? say('report-field.unknown-language') : null);

/** The fields of a report. Proposed values are dashed and tell where they were found; typed values count as confirmed. */
export function MetadataFields({ listed, parties, short = false }: MetadataFieldsProps) {
  const { report } = listed;
  const { run } = useSession();
  const editGroup = useEditGroup();
  const set = (fields: ReportFields) => void run(editReport, { id: report.id, fields }, editGroup(report.id, fields));
  return (
    <div className={classes(styles['fields'], short && styles['short'])}>
      <TextInput
        label={say('report-field.title')}
        value={report.title.value}
        onCommit={(title) => set({ title })}
        {...proposal(report.title)}
        className={styles['title'] ?? ''}
      />
      <PublisherField listed={listed} parties={parties} set={set} />
      <DateField report={report} set={set} />
      <TextInput
        label={say('report-field.authors')}
        value={report.authors.value.join(', ')}
        onCommit={(text) => set({ authors: namesIn(text) })}
        placeholder={say('report-field.authors-hint')}
        {...proposal(report.authors)}
      />
      <TextInput
        label={say('report-field.language')}
        value={report.language.value === 'und' ? '' : report.language.value}
        check={languageFault}
        onCommit={(text) => set({ language: parseLanguage(text) ?? 'und' })}
        placeholder={say('report-field.language-hint')}
        proposed={isProposed(report.language)}
        hint={hint(report.language, words.languageName(report.language.value))}
      />
      {short ? null : <FurtherFields report={report} set={set} />}
    </div>
  );
}

interface FieldProps {
  readonly report: Report;
  readonly set: (fields: ReportFields) => void;
}

type PublisherFieldProps = Pick<MetadataFieldsProps, 'listed' | 'parties'> & Pick<FieldProps, 'set'>;

function PublisherField({ listed: { report, publisher }, parties, set }: PublisherFieldProps) {
  const options = useMemo(() => parties.map((party) => ({ id: party.id, text: party.name })), [parties]);
  return (
    <ComboInput
      label={say('report-field.publisher')}
      value={publisher?.name ?? ''}
      options={options}
      onChoose={(id) => set({ publisher: parties.find((party) => party.id === id)?.name ?? '' })}
      onType={(name) => set({ publisher: name })}
      placeholder={say('report-field.publisher-hint')}
      {...proposal(report.publisher)}
    />
  );
}

function DateField({ report: { published }, set }: FieldProps) {
  const date = published.value;
  return (
    <TextInput
      label={say('report-field.published')}
      value={date ?? ''}
      check={dateFault}
      onCommit={(text) => set({ published: parseTypedDate(text) })}
      placeholder="2016-04-21"
      proposed={isProposed(published)}
      hint={hint(published, date === null ? '' : words.date(date))}
    />
  );
}

/** The fields that the review strip doesn't ask for. */
function FurtherFields({ report, set }: FieldProps) {
  return (
    <>
      <TextInput
        label={say('report-field.dateline')}
        value={report.dateline.value}
        onCommit={(dateline) => set({ dateline })}
        {...proposal(report.dateline)}
      />
      <TextInput
        label={say('report-field.address')}
        value={report.url.value}
        onCommit={(url) => set({ url })}
        placeholder={say('report-field.address-hint')}
        {...proposal(report.url)}
        className={styles['title'] ?? ''}
      />
      <TextInput
        label={say('report-field.memo')}
        lines={3}
        value={report.memo}
        onCommit={(memo) => set({ memo })}
        className={styles['title'] ?? ''}
      />
    </>
  );
}

/** Returns the names in a text that separates them by commas. */
const namesIn = (text: string) =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
