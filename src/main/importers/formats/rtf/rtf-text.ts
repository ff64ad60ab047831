import type { Flow } from '#main/importers/compose/flow.ts';
import { CHARACTER_WORDS } from './rtf-character-words.ts';
import { readControlWord } from './rtf-control-words.ts';
import { RtfReader, type RtfFindings } from './rtf-reader.ts';
import { rtfTokens } from './rtf-tokens.ts';

/** Reads an RTF file's text into `flow`: paragraphs, headings by their outline level, lists, tables, notes. */
export function readRtf(bytes: Uint8Array, flow: Flow): RtfFindings {
  const reader = new RtfReader(flow);
  for (const token of rtfTokens(bytes)) {
    if (token.kind === 'bytes') reader.addBytes([...bytes.subarray(token.start, token.end)]);
    else if (token.kind === 'byte') reader.addBytes([token.byte]);
    else {
      reader.flushBytes();
      if (token.kind === 'open') reader.openGroup();
      else if (token.kind === 'close') reader.closeGroup();
      else if (reader.toSkip > 0 && CHARACTER_WORDS.has(token.word)) reader.toSkip -= 1;
      else {
        reader.toSkip = Math.max(0, reader.toSkip - 1); // a control word counts as one character of a substitute
        readControlWord(reader, token.word, token.parameter);
      }
    }
  }
  reader.finish();
  return reader.findings;
}
