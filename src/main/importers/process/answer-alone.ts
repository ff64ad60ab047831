import { assertNever } from '#core/base/assert-never.ts';
import type { ParserAnswer, ParserQuestion } from '#shared/parsed-file/parsed-file.ts';

/** Answers questions where no analyst can be asked: with the given password, once, and with the proposals of the questions. */
export function answerAlone(password: string): (question: ParserQuestion) => Promise<ParserAnswer> {
  return async (question) => {
    switch (question.kind) {
      case 'password':
        return password === '' || question.again ? null : { kind: 'password', password };
      case 'choose':
        return { kind: 'choose', chosen: question.options.flatMap(({ chosen }, i) => (chosen ? [i] : [])) };
      case 'columns':
        return { kind: 'columns', mapping: question.proposed };
      default:
        return assertNever(question);
    }
  };
}
