import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainBlocks } from './plain-blocks.ts';

const blockTexts = (text: string) => {
  const blocked = plainBlocks(text);
  return blocked.blocks.map(({ start, end }) => blocked.text.slice(start, end));
};

describe('plainBlocks', () => {
  it('makes a paragraph of every line where lines are long', () => {
    const long = 'word '.repeat(40).trim();
    expect(blockTexts(`Headline\n${long}\n${long}\n`)).toEqual(['Headline', long, long]);
  });

  it('joins the lines of a hard-wrapped paragraph and keeps every offset', () => {
    const text = [
      'Clashes between two groups in the northern town went on for a',
      'second day on Thursday, residents said, and at least five people',
      'were reported dead.',
      '',
      'A truce that had been agreed the night before did not hold, the',
      'monitoring group said in a statement that was sent to reporters',
      'in the evening.',
    ].join('\n');
    const { text: joined, blocks } = plainBlocks(text);
    expect(blocks).toHaveLength(2);
    expect(joined).toHaveLength(text.length);
    expect(joined.slice(blocks[0]?.start, blocks[0]?.end)).toContain('went on for a second day');
  });

  it('starts a new block at a list item and at a quotation of hard-wrapped text', () => {
    const text = [
      'A statement that the council of the town handed to reporters in the',
      'evening, after a day of talks in the school behind the market, named',
      'the following points, which both sides are said to have agreed upon:',
      '- the first point, which is about the prison and those held in it',
      '- the second point, which is about the road to the airport, closed',
      'since Wednesday,',
      '> as a reader wrote below it, nobody had told him anything of that',
      '> before the council itself put it on the wall of the school there',
    ].join('\n');
    expect(plainBlocks(text).blocks.map((block) => block.kind)).toEqual([
      'paragraph',
      'list-item',
      'list-item',
      'quotation',
    ]);
  });

  it('joins wrapped lines, and does not join the greeting above and the names below them', () => {
    const text = [
      'Dear colleagues,',
      'the clashes in the northern town went on for a second day on',
      'Thursday. Residents said that at least five people were reported',
      'dead, and that a truce that had been agreed upon the night before',
      'in the school behind the market did not hold until the evening.',
      '',
      'Best wishes',
      'Anna Berg',
      'The Daily, Beirut office',
      'https://www.example.org/a-very-long-address-of-a-page-that-no-program-would-ever-have-broken-into-two?x=1',
    ].join('\n');
    const blocks = blockTexts(text);
    expect(blocks.map((block) => block.slice(0, 12))).toEqual([
      'Dear colleag',
      'the clashes ',
      'Best wishes',
      'Anna Berg',
      'The Daily, B',
      'https://www.',
    ]);
  });

  it('does not join lines that are whole sentences, however alike their lengths', () => {
    const lines = [
      'Two groups clash in the northern town for a second day',
      'Council names the points that both sides agreed upon',
      'Road to the airport stays closed, monitoring group says',
      'Hospital in the north says that five people were killed',
      'Truce does not hold until the evening, residents report',
    ];
    expect(blockTexts(lines.join('\n'))).toEqual(lines);
  });

  it('does not join the short lines of poems and addresses', () => {
    expect(blockTexts('To the editor\nStreet 5\nTown')).toEqual(['To the editor', 'Street 5', 'Town']);
  });

  it('makes ordered blocks without white space at their ends and changes no length, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '-', '>', '.', '\t') }), (text) => {
        const { text: joined, blocks } = plainBlocks(text);
        expect(joined).toHaveLength(text.length);
        let end = 0;
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(joined.slice(block.start, block.end).trim()).toHaveLength(block.end - block.start);
          end = block.end;
        }
        expect(
          blocks
            .map(({ start, end: to }) => joined.slice(start, to))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
