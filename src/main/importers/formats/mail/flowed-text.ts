/**
 * Joins lines that end with a space to the next one of the same depth of quotation (RFC 3676); a signature's "-- " isn't joined.
 *
 * @param deleteSpace `DelSp=yes`: the space only stands for the line's going on, as in scripts without spaces
 */
export function unflowed(text: string, deleteSpace: boolean): string {
  const lines: string[] = [];
  let going = false;
  let depthBefore = 0;
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const depth = /^>*/.exec(line)?.[0].length ?? 0;
    const words = line.slice(depth).replace(/^ /, '');
    const signature = words === '-- ';
    if (going && depth === depthBefore && !signature) lines.push(`${lines.pop() ?? ''}${words}`);
    else lines.push(depth === 0 ? words : `${line.slice(0, depth)} ${words}`);
    going = words.endsWith(' ') && !signature;
    depthBefore = depth;
    if (going && deleteSpace) lines.push((lines.pop() ?? '').slice(0, -1));
  }
  return lines.join('\n');
}
