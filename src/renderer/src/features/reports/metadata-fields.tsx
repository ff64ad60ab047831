import { useMemo } from 'react';
import { parseLanguage } from '#core/language/language-tag.ts';
import { parseTypedDate } from '#core/metadata/typed-date.ts';
import { type MetadataValue } from '#core/model/metadata-value.ts';
import type { Party } from '#core/model/party.ts';
import { metadataOriginWords } from '#core/words/metadata-origin-words.ts';
import { editReport, type ReportFields } from '#renderer/commands/reports/edit-report.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { useEditGroup } from '#renderer/commands/use-edit-group.ts';
import { ComboInput } from '#renderer/ui/combo-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import type { ListedReport } from './use-reports.ts';
import styles from './metadata-fields.module.css';

interface MetadataFieldsProps {
  readonly listed: ListedReport;
  readonly parties: readonly Party[];
  /** Only the fields that the review strip asks for: no dateline, address and memo. */
  readonly short?: boolean;
}

const isProposed = (value: MetadataValue<unknown>) => !value.confirmed && value.origin !== 'none';

/**
 * Returns the hint of a field: `inWords`, the value as a date or a name of a language, and where the program found it, until
 * the analyst has touched or accepted it.
 */
function hint(value: MetadataValue<unknown>, inWords = ''): string {
  if (!isProposed(value)) return inWords;
  const origin = metadataOriginWords(value.origin, words);
  return inWords === ''
    ? say('report-field.proposed-from', { origin })
    : say('report-field.value-proposed-from', { value: inWords, origin });
}

/** Returns how a field shows that its value is the program's proposal. */
const proposal = (value: MetadataValue<unknown>) => ({ proposed: isProposed(value), hint: hint(value) });

const dateFault = (text: string) =>
  text.trim() === '' || parseTypedDate(text) !== null ? null : say('report-field.not-a-date');
const languageFault = (text: string) => (parseLanguage(text) === null ? say('report-field.unknown-language') : null);

/** The fields of a report. Proposed values are dashed and tell where they were found; typed values count as confirmed. */
export function MetadataFields({ listed: { report, publisher }, parties, short = false }: MetadataFieldsProps) {
  const { run } = useSession();
  const editGroup = useEditGroup();
  const set = (fields: ReportFields) => void run(editReport, { id: report.id, fields }, editGroup(report.id, fields));
  const options = useMemo(() => parties.map((party) => ({ id: party.id, text: party.name })), [parties]);
  const date = report.published.value;
  const inWords = date === null ? '' : words.date(date);
  return (
    <div className={short ? `${styles['fields']} ${styles['short']}` : styles['fields']}>
      <TextInput
        label={say('report-field.title')}
        value={report.title.value}
        onCommit={(title) => set({ title })}
        {...proposal(report.title)}
        className={styles['title'] ?? ''}
      />
      <ComboInput
        label={say('report-field.publisher')}
        value={publisher?.name ?? ''}
        options={options}
        onChoose={(id) => set({ publisher: parties.find((party) => party.id === id)?.name ?? '' })}
        onType={(name) => set({ publisher: name })}
        placeholder={say('report-field.publisher-hint')}
        {...proposal(report.publisher)}
      />
      <TextInput
        label={say('report-field.published')}
        value={date ?? ''}
        check={dateFault}
        onCommit={(text) => set({ published: parseTypedDate(text) })}
        placeholder="2016-04-21"
        proposed={isProposed(report.published)}
        hint={hint(report.published, inWords)}
      />
      <TextInput
        label={say('report-field.authors')}
        value={report.authors.value.join(', ')}
        onCommit={(text) =>
          set({
            authors: text
              .split(',')
              .map((name) => name.trim())
              .filter(Boolean),
          })
        }
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
      {short ? null : (
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
      )}
    </div>
  );
}
