import type { ImportFailure, ImportFailureCode } from '#core/model/import-failure.ts';
import { listWords } from '#core/text/list-words.ts';

/** What a file's list is made of, as people count it from 1: lines of text, rows of a table below its head, items of a list. */
export type ListPart = 'Line' | 'Row' | 'Item';

/** So many are named. */
const MOST_NAMED = 10;

/**
 * Says which parts of a file were left out: `Lines 3 and 7 are cut off and were left out. Fetch the file again.`
 *
 * @param what the fault of one and of several: `is cut off`, `are cut off`
 */
export function leftOutParts(
  part: ListPart,
  numbers: readonly number[],
  [one, several]: readonly [one: string, several: string],
  remedy: string,
  code: ImportFailureCode = 'damaged',
): ImportFailure {
  const named = numbers.slice(0, MOST_NAMED).map(String);
  if (numbers.length > MOST_NAMED) named.push(`${numbers.length - MOST_NAMED} more`);
  const left =
    numbers.length === 1
      ? `${part} ${numbers[0]} ${one} and was left out.`
      : `${part}s ${listWords(named)} ${several} and were left out.`;
  return { code, message: `${left} ${remedy}` };
}
