import type { Messages } from '#core/words/format/messages.ts';

/**
 * The reasons why files aren't imported; the codes are in `core/model/import-failure.ts`. Each names the fault and the
 * remedy. The name of the file is shown beside it.
 */
export const importFailures = {
  'import-failure.empty': 'The file is empty. Save it again where it came from, then import it.',
  'import-failure.too-large':
    'It has {megabytes, number} MB; the limit for one file is {limit, number} MB. Split it, or save only its text.',
  'import-failure.not-a-file': 'It is no file but a pipe or a device. Copy what it holds into a file and import that.',
  'import-failure.not-found': 'It isn’t there any more. Check that it wasn’t moved or deleted.',
  'import-failure.not-allowed': 'You may not read it. Change its permissions, or copy it to a folder of your own.',
  'import-failure.unreadable': 'It can’t be read ({fault}). Copy it to another disk and try again.',
  'import-failure.changed-while-read':
    'It was changed while it was being read. Wait until nobody writes to it, then import it again.',
  'import-failure.link':
    'It is a link to another place, and links in folders aren’t followed. Drop what it leads to by itself.',
  'import-failure.too-many-files':
    'This file and those after it were left out: the limit is {limit, number} files at once. Import the rest in parts.',
  'import-failure.too-many-pages':
    'The web archive holds {pages, number} pages; the first {offered, number} were offered. Make an archive of the pages that matter, or save them one by one.',

  'import-failure.cancelled': 'The import was cancelled before this file.',
  'import-failure.timeout':
    'Reading it took longer than {seconds, number} seconds and was stopped. Split it, or save it in another format.',
  'import-failure.part-timeout':
    'The file it lies in holds more than could be read in time. Unpack it, or import it by itself.',
  'import-failure.mailbox-timeout':
    'The mailbox holds more than could be read in time. Split it, and import the rest by itself.',
  'import-failure.table-too-long':
    'The table holds more articles than can be read at once. Split it, and import the rest by itself.',
  'import-failure.parser-crashed':
    'Reading it made the parser stop, so the file is probably damaged. Save it again in another format.',
  'import-failure.parser-result-invalid':
    'What the parser made of it is no report, so the file is probably damaged. Save it again in another format.',
  'import-failure.too-much-memory':
    'Reading it needs too much memory and was stopped. Split it, or save only its text.',
  'import-failure.memory-limit':
    'Reading it took more than {gigabytes, number} GB of memory and was stopped. Split it, or save only its text.',
  'import-failure.too-many-paragraphs':
    'It has more than {limit, number} paragraphs, which no report has. Split it and import the parts.',
  'import-failure.too-many-lines':
    'It has more than {limit, number} lines, which no report has. Split it and import the parts.',
  'import-failure.xml-too-deep':
    'Its parts are nested more than {limit, number} levels deep, as no word processor writes them. Save only its text.',
  'import-failure.rtf-too-deep': 'Its groups are nested deeper than any word processor nests them. Save only its text.',
  'import-failure.message-too-complex':
    'Its parts are nested deeper than any message’s. Open it in a mail program and save it again.',
  'import-failure.files-too-deep':
    'It lies in more than {limit, number} files, one inside the other. Unpack them yourself and import it.',
  'import-failure.left-out': 'Nothing in it was chosen, or there is nothing in it that could be a report.',
  'import-failure.columns-left-open': 'It was left out. Import it again to say what its columns hold.',

  'import-failure.damaged': 'It can’t be read and is probably damaged ({fault}). Save it again, or in another format.',
  'import-failure.pdf-damaged':
    'The PDF is damaged: its parts can’t be found. Fetch or copy it again, or print it to a new PDF.',
  'import-failure.pdf-cut-off': 'The PDF is cut off before its end. Fetch or copy it again.',
  'import-failure.compound-file-damaged':
    'It is damaged: its parts can’t be found. Fetch or copy it again, or open it where it was made.',
  'import-failure.document-part-missing':
    'The part that holds its text is missing. Open it in a word processor and save it again.',
  'import-failure.decrypted-not-a-document':
    'What is encrypted in it is no document. Save it again without a password.',
  'import-failure.book-contents-missing': 'The book’s table of contents is missing. Fetch or copy it again.',
  'import-failure.web-archive-damaged':
    'The web archive is damaged: its records can’t be told apart. Fetch or copy it again.',
  'import-failure.archived-page-damaged':
    'The web archive holds this page, and it can’t be taken out: it is damaged, or larger than {limit, number} MB. Fetch the page again.',
  'import-failure.archive-cut-off':
    'It is cut off: an archive’s directory stands at its end, and that is missing. Fetch or copy it again.',
  'import-failure.archive-directory-damaged':
    'The archive’s directory is damaged. Fetch or copy it again, or repair it with a ZIP program.',
  'import-failure.archive-entry-damaged':
    'It is damaged: what is packed in it doesn’t unpack to what its directory says. Fetch or copy it again.',
  'import-failure.archive-packing-unusual':
    '“{path}” in it is packed in an unusual way. Unpack it yourself, or save it again.',

  'import-failure.password-needed': 'It is protected by a password. Import it again and enter the password.',
  'import-failure.encryption-unsupported':
    'It is encrypted in a way that can’t be undone here. Open it where it was made and save it without a password.',
  'import-failure.archive-encrypted':
    'It lies in an archive that is protected by a password. Unpack the archive yourself and import what you need.',
  'import-failure.rights-managed': 'Its text is locked by rights management (DRM). Ask its publisher for an open copy.',
  'import-failure.unsafe-xml':
    'It contains a document type definition, which can be made to do harm and which no word processor writes. Save it again as a new document.',
  'import-failure.unsafe-page':
    'It contains a document type definition of its own, which can be made to do harm. Save the page again in a browser.',
  'import-failure.archive-too-many-files':
    'It holds more than {limit, number} files and was refused. Unpack it yourself and import what you need.',
  'import-failure.archive-too-large':
    'It was refused because unpacked it would have {megabytes, number} MB, and the limit is {limit, number} MB. If you trust where it comes from, unpack it yourself and import what you need.',
  'import-failure.archive-grew-too-large':
    'Unpacked it holds more than {limit, number} MB and was refused. Unpack it yourself and import what you need.',
  'import-failure.archive-unsafe-path':
    'It was refused because a file in it is named to be written elsewhere (“{path}”). If you trust where it comes from, unpack it yourself and import what you need.',
  'import-failure.archive-link':
    'It was refused because it holds a link to another place. If you trust where it comes from, unpack it yourself and import what you need.',
  'import-failure.archive-two-names':
    'It was refused because a file in it has two different names. If you trust where it comes from, unpack it yourself and import what you need.',
  'import-failure.archive-beyond-end':
    'It was refused because a file in it reaches beyond its end. If you trust where it comes from, unpack it yourself and import what you need.',
  'import-failure.archive-bomb':
    'It was refused because a file in it would grow {times, number} times when unpacked. If you trust where it comes from, unpack it yourself and import what you need.',
  'import-failure.archive-overlap':
    'It was refused because files in it lie over one another. If you trust where it comes from, unpack it yourself and import what you need.',

  'import-failure.no-text': 'It holds no words to read. Check that it is the right file.',
  'import-failure.pdf-without-text': 'This PDF has no text on its pages. Check that it is the right file.',
  'import-failure.pdf-of-pictures':
    'This PDF holds pictures of its pages and no text. Run text recognition (OCR) on it and import the result.',
  'import-failure.picture-only':
    'This document holds pictures and no text. Run text recognition (OCR) on them and import the result.',
  'import-failure.saved-page-missing': 'It holds no page. Save the page again in a browser, as HTML or as PDF.',
  'import-failure.table-empty': 'The table has no rows beside its first, which names the columns.',
  'import-failure.no-text-column':
    'This is a table, and none of its columns holds the texts of articles. Choose the column, or import the articles themselves.',
  'import-failure.parts-without-text':
    '{part, select, line {{count, plural, one {Line {numbers} has no text in the chosen column and was left out.} other {Lines {numbers} have no text in the chosen column and were left out.}}} item {{count, plural, one {Item {numbers} has no text in the chosen column and was left out.} other {Items {numbers} have no text in the chosen column and were left out.}}} other {{count, plural, one {Row {numbers} has no text in the chosen column and was left out.} other {Rows {numbers} have no text in the chosen column and were left out.}}}} Choose another column if the text stands there.',
  'import-failure.lines-not-json':
    '{count, plural, one {Line {numbers} is no whole JSON object and was left out.} other {Lines {numbers} are no whole JSON objects and were left out.}} Fetch or copy the file again if it was cut off.',
  'import-failure.items-not-articles':
    '{count, plural, one {Item {numbers} of the list is no article and was left out.} other {Items {numbers} of the list are no articles and were left out.}} An article is an object with its text in a field.',
  'import-failure.rows-unclosed':
    '{count, plural, one {Row {numbers} has a quotation mark that isn’t closed and was left out.} other {Rows {numbers} have quotation marks that aren’t closed and were left out.}} All that follows in the file was taken for a part of it. Fetch the file again, or close the mark.',
  'import-failure.rows-too-wide':
    '{count, plural, one {Row {numbers} has more cells than there are columns and was left out.} other {Rows {numbers} have more cells than there are columns and were left out.}} Put cells that hold the separator between quotation marks.',
  'import-failure.no-part-readable':
    '{count, plural, one {The file in it can’t be read: {first}} other {None of the # files in it can be read. The first: {first}}}',

  'import-failure.duplicate-text': 'A report with exactly this text is here already.',
  'import-failure.duplicate-file': 'This very file is here already, under another name.',
  'import-failure.not-saved':
    '{fault, select, full {Not saved: the disk is full. Free some space; what you typed is still here, so do it once more then.} closed {Not saved: the database was closed. Restart Crosscheck; everything saved before is there.} erased {Not saved: the investigation was erased meanwhile. Import or do it in another one.} other {Not saved ({name}). Try once more; if it fails again, restart Crosscheck: everything saved before is there.}}',
  'import-failure.sentence-of-version-2': '{sentence}',
} as const satisfies Messages;
