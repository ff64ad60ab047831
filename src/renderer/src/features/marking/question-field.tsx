import type { Claim } from '#core/model/claim.ts';
import { matchKey } from '#core/model/party.ts';
import type { Question } from '#core/model/question.ts';
import { suggestWording } from '#core/words/comparison/suggest-wording.ts';
import { answerQuestion, leaveQuestion } from '#renderer/commands/claims/answer-question.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { ComboInput } from '#renderer/ui/combo-input.tsx';
import { RemovableList } from '#renderer/ui/removable-list.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import styles from './claim-card.module.css';

interface QuestionFieldProps {
  readonly claim: Claim;
  readonly questions: readonly Question[];
}

const SUGGESTED = '(suggested)';

/**
 * The questions that a claim answers, and a field for a further one: a known question, or a new one in the analyst's words or
 * as suggested from the claim. Delete removes the question that has the keyboard.
 */
export function QuestionField({ claim, questions }: QuestionFieldProps) {
  const { run } = useSession();
  const answer = (wording: string) => void run(answerQuestion, { ids: [claim.id], wording });
  const own = claim.questionIds.flatMap((id) => questions.find((question) => question.id === id) ?? []);
  const others = questions.filter(({ id }) => !claim.questionIds.includes(id));
  const suggested = suggestWording(claim, words);
  const isNew = questions.every(({ wordingKey }) => wordingKey !== matchKey(suggested));
  const suggestion =
    isNew && own.length === 0 ? [{ id: SUGGESTED, text: suggested, detail: say('claim-card.suggested') }] : [];
  return (
    <div className={styles['tagsField']}>
      {own.length === 0 ? null : (
        <RemovableList
          label={say('claim-card.answers', { count: own.length })}
          look="lines"
          items={own.map(({ id, wording }) => ({ id, text: wording }))}
          removeLabel={say('claim-card.remove-from-question')}
          onRemove={(ids) => {
            for (const questionId of ids) void run(leaveQuestion, { ids: [claim.id], questionId });
          }}
        />
      )}
      <ComboInput
        label={say('claim-card.question')}
        labelHidden={own.length > 0}
        placeholder={own.length === 0 ? say('claim-card.which-question') : say('claim-card.another-question')}
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
