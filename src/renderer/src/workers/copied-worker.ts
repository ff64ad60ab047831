import './report-faults.ts';
import { copiedPassages } from '#core/comparison/independence/copied-wording.ts';
import { blocksWithMarks } from '#core/text/content-text.ts';
import { CrosscheckDatabase } from '#renderer/db/database.ts';
import { readTexts } from '#renderer/db/repositories/texts.ts';
import { answerQuestions } from './answer-questions.ts';
import type { CopiedQuestions, ReportToRead } from './copied-messages.ts';

// Looks for wording that reports share beside the page: it reads every text word by word, which must not stop a caret.
const db = new CrosscheckDatabase();

answerQuestions<CopiedQuestions>({ find });

async function find(reports: readonly ReportToRead[]) {
  const texts = await readTexts(
    db,
    reports.map(({ textId }) => textId),
  );
  return copiedPassages(
    reports.flatMap(({ id, language, contentMarks }, index) => {
      const text = texts[index];
      return text === undefined
        ? []
        : [
            {
              reportId: id,
              text: text.text,
              blocks: blocksWithMarks(text.blocks, contentMarks),
              language: language.value,
            },
          ];
    }),
  );
}
