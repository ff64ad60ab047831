/**
 * `compare FILE…`: for each question of JSON files (`-` is standard input) one JSON line with its verdict, reason, notes,
 * origins and resolutions, without a window. It runs the very comparison of the app.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createWords } from '#core/words/create-words.ts';
import { comparedQuestion } from '#shared/question-file/compared-question.ts';
import { questionFileInputs } from '#shared/question-file/question-file-inputs.ts';
import { readQuestions } from '#shared/question-file/question-file.ts';

/** Programs read the kinds and figures; the sentences are for people, in English whatever the system speaks. */
const english = createWords('en');
const STANDARD_INPUT = 0;

const paths = process.argv.slice(2);
const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

if (paths.length === 0) {
  process.stderr.write('usage: npm run -s compare -- FILE…\n');
  process.exitCode = 2;
} else for (const path of paths) compareFile(path);

function compareFile(file: string): void {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8'));
  } catch (error) {
    print({ file, ok: false, problems: [error instanceof Error ? error.message : String(error)] });
    process.exitCode = 1;
    return;
  }
  for (const read of readQuestions(json)) {
    if (read.ok) {
      const { id, inputs } = read.question;
      print({ file, id, ok: true, ...comparedQuestion(questionFileInputs(inputs), english) });
      continue;
    }
    print({ file, id: read.id, ok: false, problems: read.problems });
    process.exitCode = 1;
  }
}
