import type { ImportFailure } from '#core/model/import-failure.ts';
import { importFailureSentence } from '#core/words/import-failure-sentence.ts';
import { say, words } from '#renderer/words/interface-words.ts';

interface FilePlace {
  readonly name: string;
  readonly within: string;
}

/** Returns the name of a file, with the name of the archive or message that contains it, if any. */
export const placeOf = ({ name, within }: FilePlace): string =>
  within === '' ? name : say('import-problems.part', { name, within });

/** Returns the name of a file and why it wasn't imported, as a line of a list. */
export const problemLine = (place: FilePlace, failure: ImportFailure): string =>
  say('import-problems.line', { name: placeOf(place), why: importFailureSentence(failure, words) });
