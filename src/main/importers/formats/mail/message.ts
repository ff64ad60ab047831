import type { DocumentMetadata } from '#core/model/imported-document.ts';
import { proposed } from '#core/model/metadata-value.ts';
import type { SourceFile } from '#main/importers/contract/importer.ts';

/** A message, whatever file it came in. */
export interface Message {
  readonly subject: string;
  /** Those who wrote it: most messages have one. */
  readonly from: readonly Mailbox[];
  /** As the header writes it, in ISO 8601; empty where there is none that can be read. */
  readonly date: string;
  /** What it says, in order; most messages have one body. */
  readonly bodies: readonly MessageBody[];
  /** Of saved pages: the address they were saved from; else empty. */
  readonly location: string;
  readonly attachments: readonly SourceFile[];
}

/** The same words in several forms; empty and null for forms it doesn't have. */
export interface MessageBody {
  readonly html: string;
  readonly text: string;
  /** Of Outlook's messages, which may have no other form. */
  readonly rtf: Uint8Array | null;
}

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** What the header says of a report: the subject is its title, the senders its authors, the address's house its publisher. */
export function messageMetadata({ subject, from }: Message, published: DocumentMetadata['published'] | null) {
  const authors = [...new Set(from.map(({ name, address }) => name || address))];
  return {
    ...(subject === '' ? {} : { title: proposed(subject, 'mail-header') }),
    ...(authors.length === 0 ? {} : { authors: proposed(authors, 'mail-header') }),
    ...(published === null ? {} : { published }),
  } satisfies Partial<DocumentMetadata>;
}
