import { Check, ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useState } from 'react';
import type { ReportId } from '#core/base/id.ts';
import type { Party } from '#core/model/party.ts';
import { importWarningSentence } from '#core/words/import-warning-sentence.ts';
import { acceptProposals, setReviewed } from '#renderer/commands/reports/accept-proposals.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { say } from '#renderer/words/interface-words.ts';
import { words } from '#renderer/words/interface-words.ts';
import { MetadataFields } from './metadata-fields.tsx';
import type { ListedReport } from './use-reports.ts';
import styles from './review-strip.module.css';

interface ReviewStripProps {
  readonly reports: readonly ListedReport[];
  readonly parties: readonly Party[];
  /** The analyst says that a new report is the newer version of another. */
  readonly onNewVersion: (id: ReportId) => void;
  readonly onOpen: (id: ReportId) => void;
}

/** The proposals about new reports, one report at a time, to be corrected, accepted or left for later. Blocks nothing. */
export function ReviewStrip({ reports, parties, onNewVersion, onOpen }: ReviewStripProps) {
  const { run } = useSession();
  const [at, setAt] = useState(0);
  const open = reports.filter(({ report }) => !report.reviewed);
  const shown = open[Math.min(at, open.length - 1)];
  const place = useFocusPlace('review-strip');
  if (shown === undefined) return null;
  const number = open.indexOf(shown);
  const ids = open.map(({ report }) => report.id);
  return (
    <section className={styles['strip']} aria-label={say('review.title')} ref={place}>
      <header className={styles['head']}>
        <b>{say('review.heading', { count: open.length })}</b>
        <button
          type="button"
          className={styles['file']}
          onClick={() => onOpen(shown.report.id)}
          title={say('review.open')}
        >
          {shown.report.source.fileName}
        </button>
        {open.length === 1 ? null : (
          <span className={styles['steps']}>
            <IconButton label={say('review.previous')} isDisabled={number === 0} onPress={() => setAt(number - 1)}>
              <ChevronLeft size={15} aria-hidden />
            </IconButton>
            {say('review.position', { number: number + 1, count: open.length })}
            <IconButton
              label={say('review.next')}
              isDisabled={number === open.length - 1}
              onPress={() => setAt(number + 1)}
            >
              <ChevronRight size={15} aria-hidden />
            </IconButton>
          </span>
        )}
        <span className={styles['tools']}>
          {open.length === 1 ? null : (
            <Button look="plain" onPress={() => void run(acceptProposals, { ids })}>
              {say('review.accept-all', { count: open.length })}
            </Button>
          )}
          <Button onPress={() => void run(acceptProposals, { ids: [shown.report.id] })}>
            <Check size={14} aria-hidden /> {say('review.accept')}
          </Button>
          <IconButton label={say('review.later')} onPress={() => void run(setReviewed, { ids, reviewed: true })}>
            <X size={15} aria-hidden />
          </IconButton>
        </span>
      </header>
      <MetadataFields key={shown.report.id} listed={shown} parties={parties} short />
      {shown.alike[0] === undefined ? null : (
        <p className={styles['alike']}>
          {say('review.shares-wording', { share: shown.alike[0].share, name: shown.alike[0].name })}{' '}
          <Button look="plain" onPress={() => onNewVersion(shown.report.id)}>
            {say('review.new-version')}
          </Button>
        </p>
      )}
      {shown.report.warnings.length === 0 ? null : (
        <p className={styles['warnings']}>
          {shown.report.warnings.map((warning) => importWarningSentence(warning, words)).join(' ')}
        </p>
      )}
    </section>
  );
}
