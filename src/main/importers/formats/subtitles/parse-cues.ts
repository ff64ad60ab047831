import type { CueTime } from '#core/text/block.ts';

/** What is said between two moments. */
export interface Cue {
  readonly text: string;
  readonly time: CueTime;
}

const TIME = '(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3})';
const TIMING = new RegExp(`^\\s*${TIME}\\s*-->\\s*${TIME}`);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
};

/**
 * Reads the cues of a transcript in SubRip's or WebVTT's form, also where numbers or empty lines between cues are missing:
 * a cue begins at a line of times and ends before the next one's number or name.
 */
export function parseCues(raw: string): { readonly cues: readonly Cue[]; readonly disordered: boolean } {
  const lines = raw
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const starts = lines.flatMap((line, i) => (TIMING.test(line) ? [i] : []));
  const bodies = starts.map((start, i) => {
    const next = starts[i + 1];
    return withoutRemarks(lines.slice(start + 1, next === undefined ? lines.length : headOfCue(lines, start, next)));
  });
  const said = MOMENT.test(raw) ? withoutRolling(bodies) : bodies;
  const cues = starts.map((start, i) => ({ text: spoken(said[i] ?? []), time: timeOf(lines[start] ?? '') }));
  const disordered = cues.some(({ time }, i) => time.start < (cues[i - 1]?.time.start ?? 0) || time.end < time.start);
  return { cues, disordered };
}

/** Captions that were made by speech recognition: each word has its moment, and lines roll up. */
const MOMENT = /<\d{1,2}:\d{2}(?::\d{2})?\.\d{3}>/;

/** Lines that roll up stand in two or three cues; here each stands in the first. */
function withoutRolling(bodies: readonly (readonly string[])[]): string[][] {
  const bare = (line: string) => line.replace(/<[^<>]{0,200}>/g, '').trim();
  let shown: readonly string[] = [];
  return bodies.map((body) => {
    const lines = body.map(bare).filter((line) => line !== '');
    const repeated = lines.length > 0 && shown.length > 0 ? overlap(shown, lines) : 0;
    if (lines.length > 0) shown = lines;
    return lines.slice(repeated);
  });
}

/** How many of the first lines are the last ones of what was shown before. */
function overlap(shown: readonly string[], lines: readonly string[]): number {
  for (let count = Math.min(shown.length, lines.length); count > 0; count--) {
    if (lines.slice(0, count).every((line, i) => line === shown[shown.length - count + i])) return count;
  }
  return 0;
}

/** Where the cue whose times stand in line `next` begins: at its number, or at its name after an empty line. */
function headOfCue(lines: readonly string[], start: number, next: number): number {
  const before = lines[next - 1] ?? '';
  if (next - 1 <= start) return next;
  const named = before.trim() !== '' && (lines[next - 2] ?? '').trim() === '' && next - 2 > start;
  return /^\s*\d+\s*$/.test(before) || named ? next - 1 : next;
}

/** WebVTT's notes and styles: from their word to the next empty line. */
function withoutRemarks(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let remark = false;
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') remark = false;
    else if (/^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(line) && (lines[i - 1] ?? '').trim() === '' && i > 0) remark = true;
    if (!remark && line.trim() !== '' && !line.includes('-->')) kept.push(line);
  }
  return kept;
}

function spoken(lines: readonly string[]): string {
  return lines
    .join(' ')
    .replace(/<v(?:\.[^\s<>]{0,100})?[ \t]{1,20}([^<>]{1,200})>/g, (_tag, speaker: string) => `${speaker.trim()}: `)
    .replace(/<\/?[a-z\d][^>]{0,200}>/gi, '')
    .replace(/\{\\[^}]{0,200}\}/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_entity, name: string) => ENTITIES[name] ?? '')
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim();
}

function timeOf(line: string): CueTime {
  const [, ...parts] = TIMING.exec(line) ?? [];
  const ms = ([hours, minutes, seconds, fraction]: readonly (string | undefined)[]) =>
    (Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 +
    Number((fraction ?? '').padEnd(3, '0'));
  return { start: ms(parts.slice(0, 4)), end: ms(parts.slice(4, 8)) };
}
