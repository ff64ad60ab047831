/** The parameters of a code without parameters. */
export type NoParams = Readonly<Record<string, never>>;

/** The numbers of some lines, rows, items or pages, and how many there are in all. */
export interface Numbered {
  readonly numbers: readonly number[];
  readonly count: number;
}

/** The elements of a list in a file: lines of text, rows of a table below its head, items of a list; counted from 1. */
export type ListPart = 'line' | 'row' | 'item';

/** Faults of the file system, and of a file before it is read. */
export interface FileFailureParams {
  readonly empty: NoParams;
  readonly 'too-large': { readonly megabytes: number; readonly limit: number };
  /** A pipe or a device. */
  readonly 'not-a-file': NoParams;
  readonly 'not-found': NoParams;
  readonly 'not-allowed': NoParams;
  /** `fault` is the system's code, `EIO` for example. */
  readonly unreadable: { readonly fault: string };
  readonly 'changed-while-read': NoParams;
  /** A symbolic link inside a folder. */
  readonly link: NoParams;
  readonly 'too-many-files': { readonly limit: number };
  /** A web archive has more pages than are offered one by one. */
  readonly 'too-many-pages': { readonly pages: number; readonly offered: number };
}

/** Reading was stopped. */
export interface StoppedFailureParams {
  readonly cancelled: NoParams;
  readonly timeout: { readonly seconds: number };
  readonly 'part-timeout': NoParams;
  readonly 'mailbox-timeout': NoParams;
  readonly 'table-too-long': NoParams;
  readonly 'parser-crashed': NoParams;
  /** The parser sent something other than a report. */
  readonly 'parser-result-invalid': NoParams;
  /** An importer noticed that it needs too much memory and gave up. */
  readonly 'too-much-memory': NoParams;
  /** The parser process was ended at its memory limit. */
  readonly 'memory-limit': { readonly gigabytes: number };
  readonly 'too-many-paragraphs': { readonly limit: number };
  readonly 'too-many-lines': { readonly limit: number };
  readonly 'xml-too-deep': { readonly limit: number };
  readonly 'rtf-too-deep': NoParams;
  readonly 'message-too-complex': NoParams;
  readonly 'files-too-deep': { readonly limit: number };
  /** The analyst left the file out, or nothing in it could be chosen. */
  readonly 'left-out': NoParams;
  /** The analyst didn't choose the columns of a table. */
  readonly 'columns-left-open': NoParams;
}

/** The file is damaged or not whole. */
export interface DamagedFailureParams {
  /** A library failed; `fault` is the name of its error. */
  readonly damaged: { readonly fault: string };
  readonly 'pdf-damaged': NoParams;
  readonly 'pdf-cut-off': NoParams;
  readonly 'compound-file-damaged': NoParams;
  readonly 'document-part-missing': NoParams;
  readonly 'decrypted-not-a-document': NoParams;
  readonly 'book-contents-missing': NoParams;
  readonly 'web-archive-damaged': NoParams;
  readonly 'archived-page-damaged': { readonly limit: number };
  readonly 'archive-cut-off': NoParams;
  readonly 'archive-directory-damaged': NoParams;
  readonly 'archive-entry-damaged': NoParams;
  readonly 'archive-packing-unusual': { readonly path: string };
}

/** The file may be made to do harm, or it is protected. */
export interface GuardedFailureParams {
  readonly 'password-needed': NoParams;
  readonly 'encryption-unsupported': NoParams;
  readonly 'archive-encrypted': NoParams;
  /** The digital rights management (DRM) of an electronic book. */
  readonly 'rights-managed': NoParams;
  /** XML with a document type definition. */
  readonly 'unsafe-xml': NoParams;
  readonly 'unsafe-page': NoParams;
  readonly 'archive-too-many-files': { readonly limit: number };
  /** The archive's directory promises more than the limit. */
  readonly 'archive-too-large': { readonly megabytes: number; readonly limit: number };
  /** The archive turned out to contain more than the limit. */
  readonly 'archive-grew-too-large': { readonly limit: number };
  /** An entry would be written outside of the folder that it is unpacked into. */
  readonly 'archive-unsafe-path': { readonly path: string };
  readonly 'archive-link': NoParams;
  readonly 'archive-two-names': NoParams;
  readonly 'archive-beyond-end': NoParams;
  readonly 'archive-bomb': { readonly times: number };
  readonly 'archive-overlap': NoParams;
}

/** The file can be read, and contains no text. */
export interface TextlessFailureParams {
  readonly 'no-text': NoParams;
  readonly 'pdf-without-text': NoParams;
  /** A PDF whose pages are pictures. */
  readonly 'pdf-of-pictures': NoParams;
  readonly 'picture-only': NoParams;
  readonly 'saved-page-missing': NoParams;
  readonly 'table-empty': NoParams;
  /** A table of articles without a column of text. */
  readonly 'no-text-column': NoParams;
  readonly 'parts-without-text': Numbered & { readonly part: ListPart };
  readonly 'lines-not-json': Numbered;
  readonly 'items-not-articles': Numbered;
  readonly 'rows-unclosed': Numbered;
  readonly 'rows-too-wide': Numbered;
}

/** The file is of a kind that can't be a report, or that no importer reads. */
export interface KindFailureParams {
  readonly picture: { readonly format: string };
  readonly recording: { readonly medium: 'video' | 'sound' | 'either'; readonly format: string };
  readonly program: { readonly made: 'native' | 'java' | 'android' };
  readonly 'packed-archive': { readonly format: string };
  readonly 'archive-without-reports': NoParams;
  /** Old Word `.doc`. */
  readonly 'old-word': NoParams;
  readonly 'old-office': NoParams;
  /** OpenOffice before OpenDocument: SXW. */
  readonly 'old-openoffice': NoParams;
  readonly spreadsheet: { readonly program: 'excel' | 'excel97' | 'opendocument' };
  readonly presentation: { readonly program: 'powerpoint' | 'powerpoint97' | 'opendocument' };
  readonly 'opendocument-drawing': NoParams;
  readonly pages: NoParams;
  readonly visio: NoParams;
  readonly xps: NoParams;
  readonly 'other-office': NoParams;
  readonly 'outlook-data': NoParams;
  readonly database: NoParams;
  readonly djvu: NoParams;
  readonly postscript: NoParams;
  readonly 'apple-archive': NoParams;
  readonly font: NoParams;
  readonly 'binary-data': NoParams;
  readonly 'refi-project': NoParams;
  readonly 'refi-codebook': NoParams;
  readonly 'web-shortcut': NoParams;
  readonly annotation: NoParams;
}

/** The report could be read, and wasn't stored. */
export interface StoringFailureParams {
  readonly 'duplicate-text': NoParams;
  readonly 'duplicate-file': NoParams;
  /** `name` is the name of the database's error. */
  readonly 'not-saved': { readonly fault: 'full' | 'closed' | 'erased' | 'other'; readonly name: string };
  /** The sentence that version 2 of the data stored. */
  readonly 'sentence-of-version-2': { readonly sentence: string };
}
