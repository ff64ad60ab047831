import { X } from 'lucide-react';
import type { ClaimId } from '#core/base/id.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { Comparison } from '#core/comparison/comparison.ts';
import { topicOf } from '#core/comparison/findings/note.ts';
import type { Report } from '#core/model/report.ts';
import type { Tag } from '#core/model/tag.ts';
import { firstPassagePerReport, type PassageToShow } from '#renderer/features/comparison/passages/passage-to-show.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { AgreementGroups } from './agreement-groups.tsx';
import { DecisionForm } from './decision-form.tsx';
import { FindingList } from './finding-list.tsx';
import { IndependencePart } from './independence-part.tsx';
import { QuestionFields } from './question-fields.tsx';
import { QuestionVerdict } from './question-verdict.tsx';
import { ReportAnswers } from './report-answers.tsx';
import { ResolutionPart } from './resolution-part.tsx';
import styles from './question-panel.module.css';

interface QuestionPanelProps {
  readonly row: ComparisonRow;
  readonly comparison: Comparison;
  /** In the order of the columns. */
  readonly reports: readonly Report[];
  readonly tags: readonly Tag[];
  readonly onShow: (places: readonly PassageToShow[]) => void;
  readonly onClose: () => void;
}

/** One question in full: its verdict with the reasons, the decision, the independence of its sources, and its answers. */
export function QuestionPanel({ row, comparison, reports, tags, onShow, onClose }: QuestionPanelProps) {
  const { context, detailOf } = comparison;
  const detail = detailOf(row);
  const { question } = row;
  const { proposal, independence } = detail;
  const notes = proposal.notes.filter((note) => topicOf(note) !== 'groups');
  const showClaims = (ids: readonly ClaimId[]) => {
    const claims = row.answers.flatMap((answer) => answer.claims).filter(({ id }) => ids.includes(id));
    if (claims.length > 0) onShow(firstPassagePerReport(claims));
  };
  return (
    <article className={styles['question']} aria-label={question.wording}>
      <header className={styles['head']}>
        <h2>{question.wording}</h2>
        <IconButton label={say('compare.close-the-panel')} keys="Ctrl I" onPress={onClose}>
          <X size={15} aria-hidden />
        </IconButton>
      </header>
      <QuestionVerdict row={row} detail={detail} context={context} />
      <AgreementGroups proposal={proposal} context={context} />
      <FindingList findings={notes} context={context} onClaims={showClaims} />
      <DecisionForm key={question.id} row={row} detail={detail} context={context} />
      <ResolutionPart key={`figure ${question.id}`} row={row} detail={detail} context={context} onClaims={showClaims} />
      <IndependencePart independence={independence} context={context} onClaims={showClaims} onShow={onShow} />
      <ReportAnswers row={row} context={context} reports={reports} onClaim={(id) => showClaims([id])} />
      <QuestionFields question={question} tags={tags} />
    </article>
  );
}
