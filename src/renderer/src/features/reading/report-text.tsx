import { memo, type Ref } from 'react';
import { type Block } from '#core/text/block.ts';
import { textDirection } from '#core/text/direction.ts';
import { notContentWords } from '#core/words/not-content-words.ts';
import { say, words } from '#renderer/words/interface-words.ts';
import styles from './report-text.module.css';

interface ReportTextProps {
  /** The canonical text. */
  readonly text: string;
  /** Its blocks, as the analyst sees them. */
  readonly blocks: readonly Block[];
  readonly language: string;
  /** The report's title, so that the block that is it can look like one. */
  readonly title: string;
  readonly ref: Ref<HTMLDivElement>;
}

/** Draws a report's text, one element per block, each with exactly one text node: offsets rely on it (`TextRoot`). */
export const ReportText = memo(function ReportText({ text, blocks, language, title, ref }: ReportTextProps) {
  const direction = textDirection(text, language);
  const titleBlock = blocks.findIndex((block) => isTitle(text.slice(block.start, block.end), title));
  return (
    <div ref={ref} className={styles['text']} dir={direction} lang={language === 'und' ? undefined : language}>
      {blocks.map((block, index) => (
        <div
          key={block.start}
          data-block={index}
          className={index === titleBlock ? `${styles['block']} ${styles['title']}` : classOf(block)}
          {...roleOf(block, index === titleBlock)}
          {...(block.notContent === undefined ? {} : { 'data-note': notContentWords(block.notContent, words) })}
          {...placeOf(block, blocks[index - 1])}
          style={block.kind === 'table-row' ? { '--cells': cellCount(text, block) } : undefined}
        >
          {text.slice(block.start, block.end)}
        </div>
      ))}
    </div>
  );
});

const classOf = (block: Block) =>
  [styles['block'], styles[block.kind], block.notContent === undefined ? '' : styles['faded']].join(' ').trim();

/** Returns the place of a block in the file: the page that it begins, or the moment at which it is spoken. */
function placeOf(block: Block, before: Block | undefined): { 'data-page'?: string; 'data-cue'?: string } {
  if (block.cue !== undefined) return { 'data-cue': clock(block.cue.start) };
  return block.page === undefined || block.page === before?.page
    ? {}
    : { 'data-page': say('reading.page', { page: String(block.page) }) };
}

/** Writes milliseconds as `1:02:03` or `2:03`. */
function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours === 0 ? `${minutes}:${two(seconds % 60)}` : `${hours}:${two(minutes)}:${two(seconds % 60)}`;
}

function roleOf(block: Block, title: boolean): { role?: string; 'aria-level'?: number } {
  if (title) return { role: 'heading', 'aria-level': 2 };
  if (block.kind === 'heading') return { role: 'heading', 'aria-level': Math.min(6, (block.level ?? 2) + 1) };
  return { role: block.kind === 'quotation' ? 'blockquote' : 'paragraph' };
}

const isTitle = (blockText: string, title: string) =>
  title !== '' && blockText.length < 400 && fold(blockText) === fold(title);

const fold = (text: string) => text.replace(/\s+/g, ' ').replace(/\.$/, '').trim();
const cellCount = (text: string, { start, end }: Block) => text.slice(start, end).split('\t').length;
