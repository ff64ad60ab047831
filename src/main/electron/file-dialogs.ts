import { join } from 'node:path';
import { app, dialog } from 'electron';
import { say } from '#main/words/main-words.ts';

/** The file endings of reports, for the filter of the dialog. The importers tell a file's format by its content. */
const REPORT_ENDINGS: readonly string[] =
  'txt text md markdown html htm xhtml mhtml mht pdf docx docm odt fodt rtf epub eml msg mbox srt vtt csv tsv json jsonl warc gz wacz zip'.split(
    ' ',
  );

/** Asks which reports to import; returns their paths, none where the analyst closed the dialog. */
export async function chooseFiles(): Promise<readonly string[]> {
  const { filePaths } = await dialog.showOpenDialog({
    title: say('dialog.import-reports'),
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: say('dialog.reports'), extensions: [...REPORT_ENDINGS] },
      { name: say('dialog.all-files'), extensions: ['*'] },
    ],
    defaultPath: app.getPath('documents'),
  });
  return filePaths;
}

/** Asks for one text file of a kind; returns its path, or null where the analyst closed the dialog. */
export async function chooseTextFile(kind: string, endings: readonly string[]): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog({
    properties: ['openFile'],
    filters: [{ name: kind, extensions: [...endings] }],
    defaultPath: app.getPath('documents'),
  });
  return filePaths[0] ?? null;
}

/** Asks where to save a file of a kind; returns its path, or null where the analyst closed the dialog. */
export async function chooseSavePath(
  suggestedName: string,
  kind: string,
  endings: readonly string[],
): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog({
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [{ name: kind, extensions: [...endings] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return filePath || null;
}
