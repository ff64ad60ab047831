import type MarkdownIt from 'markdown-it';

const NOTE = /^\[(\^[^\]\s]{1,100})\]:[ \t]*(.*)$/;

/**
 * Teaches a Markdown parser notes (`[^1]: By his count.`), which CommonMark doesn't know: one of a single word would be the
 * address of a link, and nothing of it would be text. A note goes on to the next empty line.
 */
export function knowNotes(parser: InstanceType<typeof MarkdownIt>): void {
  parser.block.ruler.before('reference', 'note', (state, first, end, silent) => {
    const lineAt = (line: number) =>
      state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
    if ((state.sCount[first] ?? 0) - state.blkIndent >= 4) return false; // code
    const match = NOTE.exec(lineAt(first));
    if (match === null) return false;
    if (silent) return true;
    const [, label = '', begin = ''] = match;
    const lines = [begin];
    let next = first + 1;
    while (next < end && !state.isEmpty(next) && !NOTE.test(lineAt(next))) {
      lines.push(lineAt(next));
      next += 1;
    }
    state.line = next;
    state.push('note_open', '', 1).info = label;
    const inline = state.push('inline', '', 0);
    inline.content = lines.join('\n').trim();
    inline.children = [];
    state.push('note_close', '', -1);
    return true;
  });
}
