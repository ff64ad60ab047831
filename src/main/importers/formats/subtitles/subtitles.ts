import type { CueTime } from '#core/text/block.ts';
import { BoundedBuilder } from '#main/importers/compose/bounded-builder.ts';
import { compose, removalWarning } from '#main/importers/compose/compose.ts';
import { refuseTooManyLines } from '#main/importers/compose/read-plain.ts';
import type { DocumentImporter, ImportContext, SourceFile } from '#main/importers/contract/importer.ts';
import { decode } from '#main/importers/encoding/charset.ts';
import { parseCues } from './parse-cues.ts';

const TIMING = /^\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->/m;

/** SubRip transcripts: every cue is a block with its time. */
export const srt: DocumentImporter = {
  kind: 'document',
  format: 'srt',
  endings: ['srt'],
  byName: true,
  recognise: ({ bytes }) => /^\s*\d+\s*\n/.test(headOf(bytes)) && TIMING.test(headOf(bytes).slice(0, 400)),
  read: (file, context) => readCues('srt', file, context),
};

/** WebVTT transcripts: the same, with names of speakers. */
export const vtt: DocumentImporter = {
  kind: 'document',
  format: 'vtt',
  endings: ['vtt'],
  byName: true,
  recognise: ({ bytes }) => /^WEBVTT(?:\s|$)/.test(headOf(bytes)),
  read: (file, context) => readCues('vtt', file, context),
};

const headOf = (bytes: Uint8Array) =>
  decode(bytes.subarray(0, 2048), null)
    .text.replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');

async function readCues(format: string, file: SourceFile, context: ImportContext) {
  const decoded = decode(file.bytes, null);
  refuseTooManyLines(decoded.text);
  const builder = new BoundedBuilder(context.budget);
  const { cues, disordered } = parseCues(decoded.text);
  for (const { text, time } of cues) builder.add(text, { kind: 'paragraph', cue: time satisfies CueTime });
  const { text, blocks, removed } = builder.finish();
  const warnings = [
    ...(disordered ? [{ code: 'cues-out-of-order', params: {} } as const] : []),
    ...removalWarning(removed),
  ];
  return compose({ format, charset: decoded.charset, text, blocks, warnings }, file, context);
}
