/**
 * The questions that a worker answers by their names: `question` goes to the worker, `answer` comes back. Both are plain data
 * that can be cloned.
 */
export type WorkerQuestions = Readonly<Record<string, { readonly question: unknown; readonly answer: unknown }>>;

/** A question on its way to a worker. Its number comes back with the answer. */
export type ToAskedWorker<Questions> = {
  readonly [Name in keyof Questions]: {
    readonly number: number;
    readonly name: Name;
    readonly question: Questions[Name] extends { readonly question: infer Question } ? Question : never;
  };
}[keyof Questions];

/** An answer, a fault in place of an answer, or news that nobody asked for. */
export type FromAskedWorker<News> =
  | { readonly type: 'answer'; readonly number: number; readonly answer: unknown }
  | { readonly type: 'fault'; readonly number: number; readonly message: string }
  | { readonly type: 'news'; readonly news: News };
