import './report-faults.ts';
import { copiedPassages } from '#core/comparison/independence/copied-wording.ts';
import { blocksWithMarks } from '#core/text/content-text.ts';
import { CrosscheckDatabase } from '#renderer/db/database.ts';
import { textsToStudy } from '#renderer/db/repositories/texts.ts';
/** Looks for wording that reports share: it reads every text word by word, which must not stop a caret. */
import type { FromCopiedWorker, ToCopiedWorker } from './copied-messages.ts';

const db = new CrosscheckDatabase();

self.addEventListener('message', ({ data: { reports } }: MessageEvent<ToCopiedWorker>) => {
  void answer(reports).then((copied) => self.postMessage({ copied } satisfies FromCopiedWorker));
});

async function answer(reports: ToCopiedWorker['reports']) {
  const texts = await textsToStudy(
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
