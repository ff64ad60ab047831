import type { Messages } from '#core/words/format/messages.ts';

/** The kinds of files that can't be reports, or that no importer reads, and the files to import instead. */
export const importRefusals = {
  'import-failure.picture':
    'This is a picture ({format}). If it shows text, run text recognition (OCR) on it and import the result.',
  'import-failure.recording':
    'This is {medium, select, video {a video ({format})} sound {a sound recording ({format})} other {a video or sound recording ({format})}}. Have it transcribed and import the transcript, for example as SRT.',
  'import-failure.program':
    'This is {made, select, java {a program (Java archive)} android {a program (Android)} other {a program}}. Import the report itself.',
  'import-failure.packed-archive': 'This is a packed archive ({format}). Unpack it and import what you need.',
  'import-failure.archive-without-reports':
    'This archive holds nothing that can be imported. Unpack it and import what you need.',
  'import-failure.old-word': 'This is an old Word document (.doc). Open it in Word or LibreOffice and save it as DOCX.',
  'import-failure.old-office': 'This is a file of an old Office program. Open it there and save it as DOCX or PDF.',
  'import-failure.old-openoffice': 'This is an old OpenOffice text (SXW). Open it in LibreOffice and save it as ODT.',
  'import-failure.spreadsheet':
    'This is {program, select, excel {an Excel spreadsheet} excel97 {an old Excel spreadsheet (.xls)} other {an OpenDocument spreadsheet}}. Save it as CSV to import a list of articles, or copy the text you need and paste it.',
  'import-failure.presentation':
    'This is {program, select, powerpoint {a PowerPoint presentation} powerpoint97 {an old PowerPoint presentation} other {an OpenDocument presentation}}. Save it as PDF and import that.',
  'import-failure.opendocument-drawing':
    'This is an OpenDocument drawing, formula or chart. Save it as PDF and import that.',
  'import-failure.pages': 'This is an Apple Pages document. Export it as DOCX or PDF.',
  'import-failure.visio': 'This is a Visio drawing. Save it as PDF and import that.',
  'import-failure.xps': 'This is an XPS document. Save it as PDF and import that.',
  'import-failure.other-office': 'This is a document of another Office program. Save it as PDF and import that.',
  'import-failure.outlook-data': 'This is an Outlook data file (PST). Export the messages you need as MSG or EML.',
  'import-failure.database': 'This is a database. Export what you need as CSV or as text.',
  'import-failure.djvu': 'This is a DjVu document. Export its text, or print it to a PDF.',
  'import-failure.postscript': 'This is a PostScript file. Convert it to PDF and import that.',
  'import-failure.apple-archive':
    'This is a web archive or a property list of Apple’s. Export the page as PDF and import that.',
  'import-failure.font': 'This is a font. Import the report itself.',
  'import-failure.binary-data':
    'This is not text: it holds binary data of an unknown kind. Save the report as text, as PDF or as a web page.',
  'import-failure.refi-project': 'This is a REFI-QDA project. Import the documents it was made about.',
  'import-failure.refi-codebook':
    'This is a REFI-QDA codebook or project, not a report. Import the documents it was made for.',
  'import-failure.web-shortcut':
    'This is a shortcut to a web page, not the page. Open it in a browser and save the page.',
  'import-failure.annotation': 'This is a W3C annotation, not a report. Import the text that it was made about.',

  'import-problems.part': '{name}, in {within}',
  'import-problems.line': '{name}: {why}',
  'import.and-more': '{count, number} more',
} as const satisfies Messages;
