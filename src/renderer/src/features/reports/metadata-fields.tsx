import { useMemo } from 'react';
import { formatPartialDate } from '#core/base/partial-date.ts';
import { languageName, parseLanguage } from '#core/language/language-tag.ts';
import { parseTypedDate } from '#core/metadata/typed-date.ts';
import { ORIGIN_WORDS, type MetadataValue } from '#core/model/metadata-value.ts';
import type { Party } from '#core/model/party.ts';
import { editReport, type ReportFields } from '#renderer/commands/reports/edit-report.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { useEditGroup } from '#renderer/commands/use-edit-group.ts';
import { ComboInput } from '#renderer/ui/combo-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import type { ListedReport } from './use-reports.ts';
import styles from './metadata-fields.module.css';

interface MetadataFieldsProps {
  readonly listed: ListedReport;
  readonly parties: readonly Party[];
  /** Only what the review strip asks for: no address and no dateline. */
  readonly short?: boolean;
}

/** "proposed from the byline", or nothing once the analyst has touched or accepted it. */
const hint = (value: MetadataValue<unknown>) =>
  value.confirmed || value.origin === 'none' ? undefined : `proposed from ${ORIGIN_WORDS[value.origin]}`;

const dateFault = (text: string) =>
  text.trim() === '' || parseTypedDate(text) !== null ? null : 'Not a date: write 2016-04-21, 21 April 2016 or 2016';
const languageFault = (text: string) =>
  parseLanguage(text) === null ? 'No language of that name: write Arabic, or its code, ar' : null;

/** What is known about a report: proposals are dashed and say where they come from; what is typed counts as confirmed. */
export function MetadataFields({ listed: { report, publisher }, parties, short = false }: MetadataFieldsProps) {
  const { run } = useSession();
  const editGroup = useEditGroup();
  const set = (fields: ReportFields) => void run(editReport, { id: report.id, fields }, editGroup(report.id, fields));
  const options = useMemo(() => parties.map((party) => ({ id: party.id, text: party.name })), [parties]);
  const field = <T,>(value: MetadataValue<T>) => ({
    proposed: !value.confirmed && value.origin !== 'none',
    hint: hint(value) ?? '',
  });
  const date = report.published.value;
  const inWords = date === null ? '' : formatPartialDate(date);
  return (
    <div className={short ? `${styles['fields']} ${styles['short']}` : styles['fields']}>
      <TextInput
        label="Title"
        value={report.title.value}
        onCommit={(title) => set({ title })}
        {...field(report.title)}
        className={styles['title'] ?? ''}
      />
      <ComboInput
        label="Publisher"
        value={publisher?.name ?? ''}
        options={options}
        onChoose={(id) => set({ publisher: parties.find((party) => party.id === id)?.name ?? '' })}
        onType={(name) => set({ publisher: name })}
        placeholder="Who put it out?"
        {...field(report.publisher)}
      />
      <TextInput
        label="Published"
        value={date ?? ''}
        check={dateFault}
        onCommit={(text) => set({ published: parseTypedDate(text) })}
        placeholder="2016-04-21"
        proposed={field(report.published).proposed}
        hint={[inWords, hint(report.published)].filter(Boolean).join(', ')}
      />
      <TextInput
        label="Authors"
        value={report.authors.value.join(', ')}
        onCommit={(text) =>
          set({
            authors: text
              .split(',')
              .map((name) => name.trim())
              .filter(Boolean),
          })
        }
        placeholder="Names, parted by commas"
        {...field(report.authors)}
      />
      <TextInput
        label="Language"
        value={report.language.value === 'und' ? '' : report.language.value}
        check={languageFault}
        onCommit={(text) => set({ language: parseLanguage(text) ?? 'und' })}
        placeholder="en, Arabic, …"
        proposed={field(report.language).proposed}
        hint={[languageName(report.language.value), hint(report.language)].filter(Boolean).join(', ')}
      />
      {short ? null : (
        <>
          <TextInput
            label="Dateline"
            value={report.dateline.value}
            onCommit={(dateline) => set({ dateline })}
            {...field(report.dateline)}
          />
          <TextInput
            label="Address"
            value={report.url.value}
            onCommit={(url) => set({ url })}
            placeholder="https://…"
            {...field(report.url)}
            className={styles['title'] ?? ''}
          />
          <TextInput
            label="Memo"
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
