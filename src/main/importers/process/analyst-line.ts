import type { Budget } from '#main/importers/contract/budget.ts';
import type { ParsedFile, ParserAnswer, ParserQuestion } from '#shared/parsed-file/parsed-file.ts';
import type { FileHeader, FromParser, ResultPort } from './parser-messages.ts';

/** The connection from the parser to the page, by which results and questions reach the analyst. */
export interface AnalystLine {
  /** Delivers a result, and resolves when it is stored. Meanwhile the main process's clock is stopped. */
  readonly deliver: (result: ParsedFile) => Promise<void>;
  /** Returns a function that asks about one file. While it waits, the clocks of the budget and of the main process are stopped. */
  readonly asker: (file: FileHeader, budget: Budget) => (question: ParserQuestion) => Promise<ParserAnswer>;
}

/** @param say tells the main process */
export function createAnalystLine(port: ResultPort, say: (message: FromParser) => void): AnalystLine {
  let stored: () => void = () => undefined;
  let answered: (answer: ParserAnswer) => void = () => undefined;
  port.on('message', ({ data }) => {
    if (data.type === 'stored') stored();
    else answered(data.answer);
  });
  port.start();

  return {
    deliver: (file) =>
      new Promise<void>((resolve) => {
        stored = resolve;
        say({ type: 'waiting' });
        port.postMessage({ type: 'result', file });
      }),
    asker:
      ({ batch, index, name }, budget) =>
      async (question) => {
        say({ type: 'waiting' });
        const answer = await budget.whileStopped(
          () =>
            new Promise<ParserAnswer>((resolve) => {
              answered = resolve;
              port.postMessage({ type: 'ask', batch, index, name, question });
            }),
        );
        say({ type: 'resumed' });
        return answer !== null && answer.kind === question.kind ? answer : null;
      },
  };
}
