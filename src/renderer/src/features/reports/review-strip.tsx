import { Check, ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useState } from 'react';
import type { ReportId } from '#core/base/id.ts';
import type { Party } from '#core/model/party.ts';
import { importWarningSentence } from '#core/words/import-warning-sentence.ts';
import { acceptProposals, setReviewed } from '#renderer/commands/reports/accept-proposals.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { say, words } from '#renderer/words/interface-words.ts';
import { MetadataFields } from './metadata-fields.tsx';
import type { ListedReport } from './use-reports.ts';
import styles from './review-strip.module.css';

interface ReviewStripProps {
  readonly reports: readonly ListedReport[];
  readonly parties: readonly Party[];
  /** Is called where the analyst says that a new report is the newer version of another. */
  readonly onNewVersion: (id: ReportId) => void;
  readonly onOpen: (id: ReportId) => void;
}

/** The proposals about new reports, one report at a time, to be corrected, accepted or left for later. Blocks nothing. */
export function ReviewStrip({ reports, parties, onNewVersion, onOpen }: ReviewStripProps) {
  const [at, setAt] = useState(0);
  const open = reports.filter(({ report }) => !report.reviewed);
  const listed = open[Math.min(at, open.length - 1)];
  const place = useFocusPlace('review-strip');
  if (listed === undefined) return null;
  const { report, alike } = listed;
  return (
    <section className={styles['strip']} aria-label={say('review.title')} ref={place}>
      <header className={styles['head']}>
        <b>{say('review.heading', { count: open.length })}</b>
        <button type="button" className={styles['file']} onClick={() => onOpen(report.id)} title={say('review.open')}>
          {report.source.fileName}
        </button>
        {open.length === 1 ? null : <Steps at={open.indexOf(listed)} count={open.length} onStep={setAt} />}
        <Tools listed={listed} open={open} />
      </header>
      <MetadataFields key={report.id} listed={listed} parties={parties} short />
      {alike[0] === undefined ? null : (
        <p className={styles['alike']}>
          {say('review.shares-wording', { share: alike[0].share, name: alike[0].name })}{' '}
          <Button look="plain" onPress={() => onNewVersion(report.id)}>
            {say('review.new-version')}
          </Button>
        </p>
      )}
      {report.warnings.length === 0 ? null : (
        <p className={styles['warnings']}>
          {report.warnings.map((warning) => importWarningSentence(warning, words)).join(' ')}
        </p>
      )}
    </section>
  );
}

interface StepsProps {
  /** The place of the shown report among the open ones, counted from 0. */
  readonly at: number;
  readonly count: number;
  readonly onStep: (at: number) => void;
}

/** The way to the previous and the next report. */
const Steps = ({ at, count, onStep }: StepsProps) => (
  <span className={styles['steps']}>
    <IconButton label={say('review.previous')} isDisabled={at === 0} onPress={() => onStep(at - 1)}>
      <ChevronLeft size={15} aria-hidden />
    </IconButton>
    {say('review.position', { number: at + 1, count })}
    <IconButton label={say('review.next')} isDisabled={at === count - 1} onPress={() => onStep(at + 1)}>
      <ChevronRight size={15} aria-hidden />
    </IconButton>
  </span>
);

interface ToolsProps {
  readonly listed: ListedReport;
  readonly open: readonly ListedReport[];
}

/** Accepts the proposals about one report or all, or leaves all for later. */
function Tools({ listed, open }: ToolsProps) {
  const { run } = useSession();
  const ids = open.map(({ report }) => report.id);
  return (
    <span className={styles['tools']}>
      {open.length === 1 ? null : (
        <Button look="plain" onPress={() => void run(acceptProposals, { ids })}>
          {say('review.accept-all', { count: open.length })}
        </Button>
      )}
      <Button onPress={() => void run(acceptProposals, { ids: [listed.report.id] })}>
        <Check size={14} aria-hidden /> {say('review.accept')}
      </Button>
      <IconButton label={say('review.later')} onPress={() => void run(setReviewed, { ids, reviewed: true })}>
        <X size={15} aria-hidden />
      </IconButton>
    </span>
  );
}
