import type { FromAskedWorker, ToAskedWorker, WorkerQuestions } from './worker-messages.ts';

/** The function that answers each of a worker's questions. */
export type Answers<Questions extends WorkerQuestions> = {
  readonly [Name in keyof Questions]: (question: Questions[Name]['question']) => Promise<Questions[Name]['answer']>;
};

/** The part of a worker's global scope that messages go through. */
export interface WorkerScope {
  readonly addEventListener: (type: 'message', listener: (event: { readonly data: unknown }) => void) => void;
  readonly postMessage: (message: unknown) => void;
}

/**
 * Answers the questions that a page asks with `askWorker`, from now on. A question that fails is answered with its fault.
 * Returns the way to tell the page something that it didn't ask for.
 */
export function answerQuestions<Questions extends WorkerQuestions, News = never>(
  answers: Answers<Questions>,
  scope: WorkerScope = self,
): (news: News) => void {
  const send = (message: FromAskedWorker<News>) => scope.postMessage(message);
  const answer = async ({ number, name, question }: ToAskedWorker<Questions>) => {
    try {
      send({ type: 'answer', number, answer: await answers[name](question) });
    } catch (error) {
      send({ type: 'fault', number, message: error instanceof Error ? error.message : String(error) });
    }
  };
  scope.addEventListener('message', ({ data }) => void answer(data as ToAskedWorker<Questions>));
  return (news) => send({ type: 'news', news });
}
