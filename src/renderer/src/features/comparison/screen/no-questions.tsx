import { Button } from '#renderer/ui/button.tsx';
import { say } from '#renderer/words/interface-words.ts';
import empty from '#renderer/ui/empty-state.module.css';

interface NoQuestionsProps {
  readonly filtered: boolean;
  readonly reports: number;
  readonly onAll: () => void;
  readonly onNew: () => void;
}

/** The empty grid: explains why no question is visible, and offers the next step. */
export function NoQuestions({ filtered, reports, onAll, onNew }: NoQuestionsProps) {
  if (filtered) {
    return (
      <div className={empty['empty']}>
        <h2>{say('compare.no-question-fits-the-filter')}</h2>
        <Button onPress={onAll}>{say('compare.show-all-questions')}</Button>
      </div>
    );
  }
  return (
    <div className={empty['empty']}>
      <h2>{say('compare.no-questions-yet')}</h2>
      <p>{say('compare.a-question-is-what-claims-of')}</p>
      {reports < 2 ? <p>{say('compare.two-reports-at-least-are-needed')}</p> : null}
      <Button look="primary" onPress={onNew}>
        {say('compare.new-question')}
      </Button>
    </div>
  );
}
