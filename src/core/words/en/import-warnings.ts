import type { Messages } from '#core/words/format/messages.ts';

/** Warnings about how a report was read; the codes are in `core/model/import-warning.ts`. */
export const importWarnings = {
  'import-warning.control-characters-removed':
    '{count, plural, one {# control character was} other {# control characters were}} removed from the text.',
  'import-warning.other-format-than-named':
    'Its name ends in .{ending}, but it is {format, select, pdf {a PDF file} docx {a Word document} odt {an OpenDocument text} fodt {a flat OpenDocument text} epub {an electronic book (EPUB)} wacz {a web archive (WACZ)} warc {a web archive (WARC)} zip {a ZIP archive} msg {an Outlook message} rtf {an RTF document} mbox {a mailbox} mhtml {a saved web page (MHTML)} eml {an e-mail message} vtt {a transcript (WebVTT)} srt {a transcript (SRT)} html {a web page} xml {an XML file} json {a JSON file} csv {a table (CSV)} markdown {Markdown} text {plain text} other {of another format}} and was read as such.',
  'import-warning.encoding-guessed': 'The character encoding was guessed: {charset}.',
  'import-warning.tracked-changes': 'It has tracked changes: they were read as if all were accepted.',
  'import-warning.hidden-text-left-out': 'It has hidden text, which was left out.',
  'import-warning.conditional-text-shown': 'It has text that is hidden under a condition; it was read as shown.',
  'import-warning.book-parts-missing':
    '{count, plural, one {# of its parts is missing and was left out.} other {# of its parts are missing and were left out.}}',
  'import-warning.cues-out-of-order': 'Some of its times run backwards; the cues stand in the order of the file.',
  'import-warning.unknown-xml': 'It is XML of a kind that isn’t known: its words were read without what marks them.',
  'import-warning.whole-page-taken': 'The page is so large that all of its text was taken, not only the article’s.',
  'import-warning.json-without-articles': 'It is JSON, but no list of articles: it was read as it stands.',
  'import-warning.not-json': 'It is called JSON, but isn’t: it was read as it stands.',
  'import-warning.pages-damaged':
    'Damaged and left out: {count, plural, one {page {numbers}} other {pages {numbers}}}.',
  'import-warning.pages-without-text':
    '{count, plural, one {No text on page {numbers}, which may be a picture: run text recognition (OCR) on the PDF if something is missing.} other {No text on pages {numbers}, which may be pictures: run text recognition (OCR) on the PDF if something is missing.}}',
  'import-warning.front-matter-unreadable':
    'Its front matter isn’t YAML that can be read, so it was left in the text. Check the title, date and authors.',
  'import-warning.date-not-in-calendar': 'It gives “{date}” as its date, which is no day of the calendar.',
  'import-warning.date-in-future': 'Its date, {date}, lies in the future.',
  'import-warning.date-too-early': 'Its date, {date}, can hardly be right.',
  'import-warning.sentence-of-version-2': '{sentence}',
} as const satisfies Messages;
