import { existsSync, readFileSync } from 'node:fs';
import type { Verdict } from '#core/model/verdict.ts';
import { comparedQuestion } from '#shared/question-file/compared-question.ts';
import { questionFileInputs } from '#shared/question-file/question-file-inputs.ts';
import { readQuestions } from '#shared/question-file/question-file.ts';
import { englishWords } from './english-words.ts';

/** The list of judged cases, which isn't part of the project. */
const LIST = '../shared/cases/judgement.json';

/** A question with the expectations of experts about its comparison, and why. */
export interface JudgementCase {
  readonly id: string;
  readonly inputs: unknown;
  readonly expected: {
    readonly verdict?: Verdict;
    /** Other verdicts that are right, too. */
    readonly ok?: readonly Verdict[];
    /** Words that the reason must not contain. */
    readonly reasonNot?: string;
    /** Topics of notes, or sentences as `/pattern/`; after `!` those that must not be there. */
    readonly notes?: readonly string[];
    readonly origins?: readonly [fewest: number, most: number];
    readonly originsOk?: readonly (readonly [fewest: number, most: number])[];
    /** Patterns of the figure or the sentence that a rule makes. */
    readonly resolution?: Readonly<Record<string, string>>;
  };
  readonly why: string;
}

/** The cases; empty where the list isn't there, so that their test is skipped. */
export const judgementCases: readonly JudgementCase[] = existsSync(LIST)
  ? (JSON.parse(readFileSync(LIST, 'utf8')) as readonly JudgementCase[])
  : [];

/** Returns the points in which a case comes out otherwise than expected; empty where it is as expected. */
export function missed(judged: JudgementCase): readonly string[] {
  const [read] = readQuestions(judged);
  if (read?.ok !== true) return read?.problems ?? ['no question'];
  const { verdict, reason, notes, origins, resolutions } = comparedQuestion(
    questionFileInputs(read.question.inputs),
    englishWords,
  );
  const { expected } = judged;
  const found: string[] = [];
  if (expected.verdict !== undefined && ![expected.verdict, ...(expected.ok ?? [])].includes(verdict)) {
    found.push(`verdict ${verdict} instead of ${expected.verdict}: ${reason.sentence}`);
  }
  if (expected.reasonNot !== undefined && reason.sentence.includes(expected.reasonNot)) {
    found.push(`reason: ${reason.sentence}`);
  }
  for (const note of expected.notes ?? []) {
    if (notes.some(({ topic, sentence }) => fits(note, [topic, sentence])) === note.startsWith('!')) {
      found.push(`note ${note} among ${JSON.stringify(notes)}`);
    }
  }
  const ranges = expected.origins === undefined ? [] : [expected.origins, ...(expected.originsOk ?? [])];
  if (ranges.length > 0 && !ranges.some(([fewest, most]) => fewest === origins.fewest && most === origins.most)) {
    found.push(`origins ${origins.fewest}-${origins.most} instead of ${ranges.join(' or ')}`);
  }
  for (const [rule, pattern] of Object.entries(expected.resolution ?? {})) {
    const made = resolutions[rule];
    if (made === undefined || fits(pattern, [made.figure, made.sentence]) === pattern.startsWith('!')) {
      found.push(`${rule} ${pattern}: ${JSON.stringify(made)}`);
    }
  }
  return found;
}

/** Whether one of `texts` is the expectation, or fits its pattern, whether it is forbidden or not. */
function fits(expectation: string, texts: readonly string[]): boolean {
  const wanted = expectation.replace(/^!/, '');
  const pattern = /^\/(.*)\/$/s.exec(wanted)?.[1];
  return texts.some((text) => (pattern === undefined ? text === wanted : new RegExp(pattern).test(text)));
}
