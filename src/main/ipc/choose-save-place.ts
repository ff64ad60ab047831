import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { say } from '#main/words/main-words.ts';

/** Asks where to save a file of a kind; null where the analyst closed the dialog. */
export type ChooseSavePath = (
  suggestedName: string,
  kind: string,
  endings: readonly string[],
) => Promise<string | null>;

/**
 * Returns the place that the analyst chose, with the ending of the kind; `refused` where none was chosen (null) or where a
 * file would be replaced that nobody agreed to replace (the sentence that says so).
 */
export async function chooseSavePlace(
  choose: ChooseSavePath,
  suggestedName: string,
  kind: string,
  endings: readonly string[],
): Promise<{ readonly path: string } | { readonly refused: string | null }> {
  const chosen = await choose(basename(suggestedName), kind, endings);
  if (chosen === null) return { refused: null };
  // "toll.2016" has no ending: only an ending of the kind counts.
  const hasEnding = endings.includes(extname(chosen).slice(1).toLowerCase());
  if (hasEnding || endings[0] === undefined) return { path: chosen };
  const path = `${chosen}.${endings[0]}`;
  // The dialog has asked about the name as it was typed, not about this one.
  return existsSync(path) ? { refused: say('save.name-taken', { name: basename(path) }) } : { path };
}
