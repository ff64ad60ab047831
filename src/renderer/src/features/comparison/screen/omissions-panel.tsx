import type { QuestionId, ReportId } from '#core/base/id.ts';
import type { Comparison } from '#core/comparison/comparison.ts';
import type { Question } from '#core/model/question.ts';
import type { Report } from '#core/model/report.ts';
import { nameOf } from '#core/words/comparison/report-name.ts';
import { useFirstFew } from '#renderer/ui/first-few.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import styles from '#renderer/features/comparison/question/question-panel.module.css';

interface OmissionsPanelProps {
  readonly comparison: Comparison;
  /** In the order of the columns. */
  readonly reports: readonly Report[];
  readonly omitted: ReadonlyMap<ReportId, readonly Question[]>;
  /** The report whose list is open. */
  readonly open: ReportId | null;
  readonly onQuestion: (id: QuestionId, report: ReportId) => void;
}

/** The most reports whose lists are all open at first: more lists would fill the panel several times. */
const OPEN_AT_FIRST = 6;

/** The questions that each report leaves out though another report answers them: a finding, not a gap in the table. */
export function OmissionsPanel({ comparison, reports, omitted, open, onQuestion }: OmissionsPanelProps) {
  const { names } = comparison.context;
  return (
    <article className={styles['question']} aria-label={say('compare.omissions')}>
      <p className={styles['soft']}>{say('compare.what-a-report-leaves-out-though')}</p>
      {reports.map((report) => {
        const questions = omitted.get(report.id) ?? [];
        return (
          <details
            key={`${report.id} ${open === report.id}`}
            className={styles['omissions']}
            style={{ '--report': `var(--report-${report.colour})` }}
            open={open === null ? reports.length <= OPEN_AT_FIRST : open === report.id}
          >
            <summary>
              <b>{nameOf(names, report.id, words)}</b>{' '}
              {questions.length === 0 ? say('compare.leaves-out-nothing') : questions.length}
            </summary>
            <OmittedQuestions questions={questions} onQuestion={(id) => onQuestion(id, report.id)} />
          </details>
        );
      })}
    </article>
  );
}

interface OmittedQuestionsProps {
  readonly questions: readonly Question[];
  readonly onQuestion: (id: QuestionId) => void;
}

function OmittedQuestions({ questions, onQuestion }: OmittedQuestionsProps) {
  const { shown, more } = useFirstFew(questions);
  return (
    <>
      <ul className={styles['findings']}>
        {shown.map(({ id, wording }) => (
          <li key={id}>
            <button type="button" onClick={() => onQuestion(id)}>
              {wording}
            </button>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
