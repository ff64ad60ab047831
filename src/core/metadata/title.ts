import { sentences } from '#core/language/sentences/segment-text.ts';
import { proposed, type MetadataValue } from '#core/model/metadata-value.ts';
import type { Block } from '#core/text/block.ts';
import { parseDateline } from './dateline.ts';

/** A longer line, in UTF-16 code units, is a paragraph and no title: the longest headline of a wire had 180. */
const LONGEST_TITLE = 200;
/** Opening words that serve as a title are cut after a word before this many UTF-16 code units, so that lists show them whole. */
const LONGEST_OPENING = 90;
const SENTENCE_END = /[.…:;,]["”’)\]]*$/;
const TOO_FEW_LETTERS = /^[^\p{L}]*\p{L}{0,2}[^\p{L}]*$/u;

/**
 * Proposes a title for a text whose format gives none. The title is never simply the first line: blocks that are no content
 * are skipped, and the line must look like a headline. An opening sentence before a dateline is proposed as a standfirst.
 * Without either, the title is the name of the file if it has words, else the opening words.
 */
export function proposeTitle(text: string, blocks: readonly Block[], fileName: string): MetadataValue<string> {
  const content = blocks.filter((block) => block.notContent === undefined);
  const heading = content.slice(0, 6).find((block) => block.kind === 'heading');
  if (heading !== undefined) return proposed(fold(text, heading), 'headline');

  const [first, second] = content;
  if (first !== undefined && second !== undefined) {
    const line = fold(text, first);
    if (looksLikeHeadline(line, fold(text, second))) return proposed(line, 'headline');
    if (isStandfirst(line, fold(text, second))) return proposed(line.replace(/\.$/, ''), 'standfirst');
  }
  const name = nameInWords(fileName);
  if (name !== '') return proposed(name, 'file-name');
  const words = content.find((block) => !TOO_FEW_LETTERS.test(fold(text, block).slice(0, LONGEST_TITLE))) ?? first;
  return words === undefined ? proposed('', 'none') : proposed(opening(fold(text, words)), 'text');
}

function looksLikeHeadline(line: string, next: string): boolean {
  return (
    line.length <= LONGEST_TITLE &&
    !TOO_FEW_LETTERS.test(line) &&
    line.includes(' ') &&
    !SENTENCE_END.test(line) &&
    parseDateline(line) === null &&
    next.length > line.length
  );
}

/** Whether a line is one sentence and the next line opens the report with a dateline. */
function isStandfirst(line: string, next: string): boolean {
  return (
    line.length <= LONGEST_TITLE &&
    sentences(line).length === 1 &&
    parseDateline(line) === null &&
    parseDateline(next) !== null
  );
}

function nameInWords(fileName: string): string {
  const stem = fileName
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
  const words = stem.split(/[ -]/).filter((word) => /^\p{L}{3,}$/u.test(word));
  return words.length >= 2 ? stem : '';
}

function opening(line: string): string {
  if (line.length <= LONGEST_OPENING) return line;
  const cut = line.slice(0, LONGEST_OPENING);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > 40 ? space : LONGEST_OPENING)}…`;
}

/** The opening of a block in one line: a title is found in it, or isn’t. */
const fold = (text: string, { start, end }: Block) =>
  text
    .slice(start, Math.min(end, start + 5 * LONGEST_TITLE))
    .replace(/\s+/g, ' ')
    .trim();
