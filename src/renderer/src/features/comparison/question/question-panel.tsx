import { X } from 'lucide-react';
import type { ClaimId, TagId } from '#core/base/id.ts';
import { cellOf } from '#core/comparison/cell.ts';
import { answerIn, type ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { Comparison } from '#core/comparison/comparison.ts';
import { topicOf } from '#core/comparison/findings/note.ts';
import type { Report } from '#core/model/report.ts';
import type { Tag } from '#core/model/tag.ts';
import { commonWords } from '#core/words/comparison/note-sentence.ts';
import { nameOf } from '#core/words/comparison/report-name.ts';
import { editQuestion } from '#renderer/commands/questions/edit-question.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { createTag } from '#renderer/commands/tags/create-tag.ts';
import { useEditGroup } from '#renderer/commands/use-edit-group.ts';
import { ClaimLines } from '#renderer/features/comparison/passages/claim-lines.tsx';
import { firstPassagePerReport, type PassageToShow } from '#renderer/features/comparison/passages/passage-to-show.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { ComboInput } from '#renderer/ui/combo-input.tsx';
import { FirstNames } from '#renderer/ui/first-few.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { Say } from '#renderer/ui/say.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import { DecisionForm } from './decision-form.tsx';
import { FindingList } from './finding-list.tsx';
import { IndependencePart } from './independence-part.tsx';
import { QuestionVerdict } from './question-verdict.tsx';
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

/** Everything that is said about one question: why, who really said it, what the analyst makes of it. */
export function QuestionPanel({ row, comparison, reports, tags, onShow, onClose }: QuestionPanelProps) {
  const { run } = useSession();
  const editGroup = useEditGroup();
  const { context, detailOf } = comparison;
  const detail = detailOf(row);
  const { question } = row;
  const { groups, outliers, notes } = detail.proposal;
  const showClaims = (ids: readonly ClaimId[]) => {
    const claims = row.answers.flatMap((answer) => answer.claims).filter(({ id }) => ids.includes(id));
    if (claims.length > 0) onShow(firstPassagePerReport(claims));
  };
  const edit = (fields: Partial<{ description: string; themeTagId: TagId | null }>) =>
    run(editQuestion, { id: question.id, fields });
  const silent = reports.filter(({ id }) => !row.answers.some(({ reportId }) => reportId === id));
  return (
    <article className={styles['question']} aria-label={question.wording}>
      <header className={styles['head']}>
        <h2>{question.wording}</h2>
        <IconButton label={say('compare.close-the-panel')} keys="Ctrl I" onPress={onClose}>
          <X size={15} aria-hidden />
        </IconButton>
      </header>
      <QuestionVerdict row={row} detail={detail} context={context} />
      {groups.length === 0 ? null : (
        <ul className={styles['groups']} aria-label={say('compare.who-agrees-with-whom')}>
          {groups.map(({ reportIds, common }) => (
            <li key={reportIds.join(' ')}>
              <b>{commonWords(common, words)}</b>{' '}
              <FirstNames names={reportIds.map((id) => nameOf(context.names, id, words))} />
            </li>
          ))}
          {outliers.length === 0 ? null : (
            <li>
              <b>{say('compare.agree-with-nobody')}</b>{' '}
              <FirstNames names={outliers.map((id) => nameOf(context.names, id, words))} />
            </li>
          )}
        </ul>
      )}
      <FindingList
        findings={notes.filter((note) => topicOf(note) !== 'groups')}
        context={context}
        onClaims={showClaims}
      />
      <DecisionForm key={question.id} row={row} detail={detail} context={context} />
      <ResolutionPart key={`figure ${question.id}`} row={row} detail={detail} context={context} onClaims={showClaims} />
      <IndependencePart independence={detail.independence} context={context} onClaims={showClaims} onShow={onShow} />
      <section className={styles['part']} aria-label={say('compare.what-the-reports-say')}>
        <h3>{say('compare.what-the-reports-say')}</h3>
        {reports.map((report) => (
          <AnswerOf
            key={report.id}
            report={report}
            row={row}
            comparison={comparison}
            onClaim={(id) => showClaims([id])}
          />
        ))}
        {silent.length === 0 ? null : (
          <p className={styles['soft']}>
            <Say
              id="compare.not-mentioned-in"
              values={{
                reports: (
                  <FirstNames key={question.id} names={silent.map(({ id }) => nameOf(context.names, id, words))} />
                ),
              }}
            />
          </p>
        )}
      </section>
      <section
        className={styles['part']}
        aria-label={say('compare.the-question')}
        ref={useFocusPlace('question-description', { key: question.id })}
      >
        <h3>{say('compare.the-question')}</h3>
        <TextInput
          key={question.id}
          label={say('compare.description-what-it-covers-and-what')}
          lines={3}
          value={question.description}
          onCommit={(description) =>
            void run(
              editQuestion,
              { id: question.id, fields: { description } },
              editGroup(question.id, { description }),
            )
          }
        />
        <ComboInput
          key={question.id}
          label={say('compare.theme')}
          value={tags.find(({ id }) => id === question.themeTagId)?.name ?? ''}
          options={tags.map(({ id, name }) => ({ id, text: name }))}
          placeholder={say('compare.a-tag-of-the-codebook')}
          onChoose={(id) => void edit({ themeTagId: id as TagId })}
          onType={(name) =>
            name === ''
              ? void edit({ themeTagId: null })
              : void run(createTag, { name }).then((id) => (id === undefined ? undefined : edit({ themeTagId: id })))
          }
        />
      </section>
    </article>
  );
}

interface AnswerOfProps {
  readonly report: Report;
  readonly row: ComparisonRow;
  readonly comparison: Comparison;
  readonly onClaim: (id: ClaimId) => void;
}

/** All claims of one report, each leading to its words. */
function AnswerOf({ report, row, comparison: { context }, onClaim }: AnswerOfProps) {
  const cells = cellOf(row, report.id, context);
  const claims = answerIn(row, report.id)?.claims ?? [];
  if (cells.length === 0) return null;
  return (
    <div className={styles['answer']} style={{ '--report': `var(--report-${report.colour})` }}>
      <h4>{nameOf(context.names, report.id, words)}</h4>
      {cells.map((claim, index) => (
        <button
          key={claim.claimId}
          type="button"
          onClick={() => onClaim(claim.claimId)}
          title={say('compare.show-it-in-the-report')}
        >
          <ClaimLines claim={claim} context={context} time={claims[index]?.time} language={report.language.value} />
        </button>
      ))}
    </div>
  );
}
