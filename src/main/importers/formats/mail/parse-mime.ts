import { addressParser } from 'postal-mime';
import { mailDate } from '#main/importers/compose/mail-date.ts';
import type { SourceFile } from '#main/importers/contract/importer.ts';
import { decode, typeWithCharset } from '#main/importers/encoding/charset.ts';
import { asWindows1252 } from '#main/importers/encoding/windows-1252.ts';
import { declaredCharset } from '#main/importers/formats/html/declared-charset.ts';
import { unflowed } from './flowed-text.ts';
import type { Mailbox, Message, MessageBody } from './message.ts';
import { inWords, parametered } from './mime-headers.ts';
import { mimeParts, type MimePart } from './mime-parts.ts';
import { unnamedAttachment, unnamedMessage } from './unnamed-attachment.ts';
import { takeUuencoded } from './uuencoded.ts';

/** Parses a message of RFC 5322 with MIME. Forwarded messages stay whole: they are attachments. */
export function parseMime(bytes: Uint8Array): Message {
  const root = mimeParts(bytes);
  const header = (name: string) => root.headers.get(name);
  const bodies: MessageBody[] = [];
  const attachments: SourceFile[] = [];
  sort(root, bodies, attachments);
  return {
    subject: inWords(header('subject')),
    from: mailboxes(header('from') || header('sender')),
    date: mailDate(header('date')),
    bodies,
    location: header('snapshot-content-location') || header('content-location'),
    attachments,
  };
}

/** Sorts a part's leaves into what is read and what is attached. */
function sort(part: MimePart, bodies: MessageBody[], attachments: SourceFile[]): void {
  const { value } = part.type;
  if (value === 'multipart/alternative') {
    const forms = part.children.map((child): readonly MessageBody[] => {
      const own: MessageBody[] = [];
      sort(child, own, attachments);
      return own.filter(({ html, text }) => html.trim() !== '' || text.trim() !== '');
    });
    bodies.push(...sameInForms(forms));
    return;
  }
  if (part.children.length > 0) {
    for (const child of part.children) sort(child, bodies, attachments);
    return;
  }
  const disposition = parametered(part.headers.get('content-disposition'));
  const name = disposition.parameters.get('filename') ?? part.type.parameters.get('name') ?? '';
  const isText = value === 'text/plain' || value === 'text/html' || value === '';
  if (isText && disposition.value !== 'attachment' && (name === '' || disposition.value === 'inline'))
    bodies.push(bodyOf(part, attachments));
  else if (!value.startsWith('multipart/')) attachments.push(attached(part, name, attachments.length));
}

/**
 * What is given in several forms: one body, whose forms are weighed when it is read. A form of several parts (Apple Mail puts
 * the words before and after a picture into parts of their own) stays several bodies.
 */
function sameInForms(forms: readonly (readonly MessageBody[])[]): readonly MessageBody[] {
  const isRich = (form: readonly MessageBody[]) => form.some(({ html }) => html.trim() !== '');
  const rich = forms.findLast(isRich);
  const plain = forms.findLast((form) => form.length > 0 && !isRich(form));
  if (rich === undefined) return plain ?? [];
  const [only, ...more] = rich;
  if (only === undefined || more.length > 0) return rich;
  return [{ ...only, text: plain === undefined ? only.text : plain.map(({ text }) => text).join('\n\n') }];
}

/** What a text part says, and the files that were put into it. */
function bodyOf({ type, content }: MimePart, attachments: SourceFile[]): MessageBody {
  const bytes = content();
  const html = type.value === 'text/html';
  const charset = type.parameters.get('charset') ?? (html ? declaredCharset(bytes) : null);
  const { text } = decode(bytes, charset);
  if (html) return { html: text, text: '', rtf: null };
  const plain = takeUuencoded(text);
  attachments.push(...plain.files);
  const flows = type.parameters.get('format')?.toLowerCase() === 'flowed';
  const deleteSpace = type.parameters.get('delsp')?.toLowerCase() === 'yes';
  return { html: '', text: flows ? unflowed(plain.text, deleteSpace) : plain.text, rtf: null };
}

function attached({ type, content }: MimePart, name: string, index: number): SourceFile {
  const unnamed = type.value === 'message/rfc822' ? `${unnamedMessage(index)}.eml` : unnamedAttachment(index);
  return {
    name: name.split(/[\\/]/).at(-1) || unnamed,
    type: typeWithCharset(type.value, type.parameters.get('charset') ?? ''),
    url: '',
    bytes: content(),
  };
}

/** More names than these are no authors. */
const MOST_AUTHORS = 20;

function mailboxes(header: string): readonly Mailbox[] {
  return addressParser(header, { flatten: true })
    .slice(0, MOST_AUTHORS)
    .map(({ name, address = '' }) => ({ name: asWindows1252(inWords(name)), address }))
    .filter(({ name, address }) => name !== '' || address !== '');
}
