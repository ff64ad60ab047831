import { parsePartialDate } from '#core/base/partial-date.ts';
import { type Result } from '#core/base/result.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import type { ImportedDocument } from '#core/model/imported-document.ts';
import { proposed } from '#core/model/metadata-value.ts';
import { compose, removalWarning } from '#main/importers/compose/compose.ts';
import { Flow } from '#main/importers/compose/flow.ts';
import { readPlain } from '#main/importers/compose/read-plain.ts';
import type { ImportContext, SourceFile } from '#main/importers/contract/importer.ts';
import { streamHtml } from '#main/importers/formats/html/stream-html.ts';
import { readRtf } from '#main/importers/formats/rtf/rtf-text.ts';
import { messageMetadata, type Message, type MessageBody } from './message.ts';

/** A plain part shorter than this share of the HTML part's text only says that there is an HTML part. */
const STUB = 0.2;

/**
 * Makes a report of a message: its subject as heading, then its text. The plain part is what the sender's program made of
 * the HTML part; where there are both the HTML part is read, since it has kept its paragraphs.
 */
export function messageDocument(
  format: string,
  message: Message,
  file: SourceFile,
  context: ImportContext,
): Result<ImportedDocument, ImportFailure> {
  const flow = new Flow(context.budget);
  flow.add(message.subject, { kind: 'heading', level: 1 });
  for (const body of message.bodies) addBody(body, flow, context);
  const { text, blocks, removed } = flow.finish();
  const date = parsePartialDate(message.date);
  const published = date === null ? null : proposed(date, 'mail-header');
  const metadata = messageMetadata(message, published);
  const warnings = removalWarning(removed);
  return compose({ format, charset: null, text, blocks, metadata, warnings, dates: [message.date] }, file, context);
}

function addBody({ text, html, rtf }: MessageBody, flow: Flow, { budget }: ImportContext): void {
  if (html.trim() !== '') {
    const rich = new Flow(budget);
    streamHtml(html, rich);
    const fromHtml = rich.finish().text;
    if (fromHtml.trim() !== '' && fromHtml.length > text.trim().length * STUB) {
      streamHtml(html, flow);
      return;
    }
  }
  if (text.trim() === '' && rtf !== null) {
    readRtf(rtf, flow);
    return;
  }
  const plain = readPlain(text);
  for (const { start, end, ...traits } of plain.blocks) flow.add(plain.text.slice(start, end), traits);
}
