import { X } from 'lucide-react';
import { Button, Label, Tag as AriaTag, TagGroup, TagList } from 'react-aria-components';
import type { QuestionId } from '#core/base/id.ts';
import { suggestWording } from '#core/comparison/wording/suggest-wording.ts';
import type { Claim } from '#core/model/claim.ts';
import { matchKey } from '#core/model/party.ts';
import type { Question } from '#core/model/question.ts';
import { answerQuestion, leaveQuestion } from '#renderer/commands/claims/answer-question.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { ComboInput } from '#renderer/ui/combo-input.tsx';
import styles from './claim-card.module.css';

interface QuestionFieldProps {
  readonly claim: Claim;
  readonly questions: readonly Question[];
}

const SUGGESTED = '(suggested)';

/**
 * The questions a claim answers, and the way to one more: a known one, a new one in the analyst's words, or in those that
 * follow from the claim. Delete takes the focused one off.
 */
export function QuestionField({ claim, questions }: QuestionFieldProps) {
  const { run } = useSession();
  const answer = (wording: string) => void run(answerQuestion, { ids: [claim.id], wording });
  const own = claim.questionIds.flatMap((id) => questions.find((question) => question.id === id) ?? []);
  const others = questions.filter(({ id }) => !claim.questionIds.includes(id));
  const suggested = suggestWording(claim);
  const isNew = questions.every(({ wordingKey }) => wordingKey !== matchKey(suggested));
  const suggestion = isNew && own.length === 0 ? [{ id: SUGGESTED, text: suggested, detail: 'suggested' }] : [];
  return (
    <div className={styles['tagsField']}>
      {own.length === 0 ? null : (
        <TagGroup
          onRemove={(keys) => {
            for (const id of keys) void run(leaveQuestion, { ids: [claim.id], questionId: id as QuestionId });
          }}
        >
          <Label className={styles['label'] ?? ''}>
            {own.length === 1 ? 'Answers' : `Answers ${own.length} questions`}
          </Label>
          <TagList items={own} className={styles['questions'] ?? ''}>
            {(question) => (
              <AriaTag id={question.id} textValue={question.wording} className={styles['question'] ?? ''}>
                <span>{question.wording}</span>
                {/* the wording is read after this */}
                <Button slot="remove" className={styles['untag'] ?? ''} aria-label="Take the claim off">
                  <X size={11} aria-hidden />
                </Button>
              </AriaTag>
            )}
          </TagList>
        </TagGroup>
      )}
      <ComboInput
        label="Question"
        labelHidden={own.length > 0}
        placeholder={own.length === 0 ? 'What does it answer?' : 'Another question it answers…'}
        value=""
        clearOnChoose
        openOnFocus={own.length === 0}
        options={[...suggestion, ...others.map((question) => ({ id: question.id, text: question.wording }))]}
        onChoose={(id) =>
          answer(id === SUGGESTED ? suggested : (questions.find((question) => question.id === id)?.wording ?? ''))
        }
        onType={answer}
      />
    </div>
  );
}
