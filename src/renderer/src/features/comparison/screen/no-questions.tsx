import { Button } from '#renderer/ui/button.tsx';
import empty from '#renderer/ui/empty-state.module.css';

interface NoQuestionsProps {
  readonly filtered: boolean;
  readonly reports: number;
  readonly onAll: () => void;
  readonly onNew: () => void;
}

/** No question is shown: why, and what to do now. */
export function NoQuestions({ filtered, reports, onAll, onNew }: NoQuestionsProps) {
  if (filtered) {
    return (
      <div className={empty['empty']}>
        <h2>No question fits the filter</h2>
        <Button onPress={onAll}>Show all questions</Button>
      </div>
    );
  }
  return (
    <div className={empty['empty']}>
      <h2>No questions yet</h2>
      <p>
        A question is what claims of several reports answer: “How many were killed?” Give a claim a question on its
        card, select claims in the claims table and press Q, or begin with a question here.
      </p>
      {reports < 2 ? <p>Two reports at least are needed to compare anything.</p> : null}
      <Button look="primary" onPress={onNew}>
        New question
      </Button>
    </div>
  );
}
