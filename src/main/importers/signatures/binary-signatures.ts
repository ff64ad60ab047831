import type { ImportFailureCode } from '#core/model/import-failure.ts';

/** What to do with pictures. */
export const OCR = 'If it shows text, run text recognition (OCR) on it and import the result.';
const TRANSCRIBE = 'Have it transcribed and import the transcript, for example as SRT.';
/** What to do instead of importing what can't be a report. */
export const OWN_REPORT = 'Import the report itself.';

/** One line of the table of what isn't imported. `starts` are the first bytes, one letter each; a `?` stands for any. */
type Signature = readonly [starts: string, code: ImportFailureCode, what: string, remedy: string];

/** What files that aren't imported begin with. */
export const SIGNATURES: readonly Signature[] = [
  ['\u0089PNG', 'picture', 'a picture (PNG)', OCR],
  ['\u00ff\u00d8\u00ff', 'picture', 'a picture (JPEG)', OCR],
  ['GIF8', 'picture', 'a picture (GIF)', OCR],
  ['II*\0', 'picture', 'a picture (TIFF)', OCR],
  ['MM\0*', 'picture', 'a picture (TIFF)', OCR],
  ['BM????\0\0\0\0', 'picture', 'a picture (BMP)', OCR],
  ['RIFF????WEBP', 'picture', 'a picture (WebP)', OCR],
  ['8BPS', 'picture', 'a picture (Photoshop)', OCR],
  ['\0\0\u0001\0', 'picture', 'a picture (icon)', OCR],
  ['\0\0\0\u000cjP', 'picture', 'a picture (JPEG 2000)', OCR],
  ['\u00d7\u00cd\u00c6\u009a', 'picture', 'a picture (WMF)', OCR],
  ['????ftyphei', 'picture', 'a picture (HEIC)', OCR],
  ['????ftypavif', 'picture', 'a picture (AVIF)', OCR],
  ['????ftyp', 'recording', 'a video or sound recording', TRANSCRIBE],
  ['RIFF????AVI', 'recording', 'a video (AVI)', TRANSCRIBE],
  ['RIFF????WAVE', 'recording', 'a sound recording (WAV)', TRANSCRIBE],
  ['\u001aE\u00df\u00a3', 'recording', 'a video (Matroska or WebM)', TRANSCRIBE],
  ['OggS', 'recording', 'a sound recording (Ogg)', TRANSCRIBE],
  ['fLaC', 'recording', 'a sound recording (FLAC)', TRANSCRIBE],
  ['ID3', 'recording', 'a sound recording (MP3)', TRANSCRIBE],
  ['\u00ff\u00fb', 'recording', 'a sound recording (MP3)', TRANSCRIBE],
  ['.snd\0', 'recording', 'a sound recording (AU)', TRANSCRIBE],
  ['FORM????AIF', 'recording', 'a sound recording (AIFF)', TRANSCRIBE],
  ['#!AMR', 'recording', 'a sound recording (AMR)', TRANSCRIBE],
  ['\u0030\u0026\u00b2\u0075\u008e\u0066', 'recording', 'a Windows Media recording', TRANSCRIBE],
  ['FLV\u0001', 'recording', 'a video (Flash)', TRANSCRIBE],
  ['\0\0\u0001\u00ba', 'recording', 'a video (MPEG)', TRANSCRIBE],
  ['\u007fELF', 'program', 'a program', OWN_REPORT],
  ['MZ', 'program', 'a program', OWN_REPORT],
  ['\u00ca\u00fe\u00ba\u00be', 'program', 'a program', OWN_REPORT],
  ['Rar!', 'unsupported-format', 'a RAR archive', 'Unpack it and import what you need.'],
  ['7z\u00bc\u00af', 'unsupported-format', 'a 7-Zip archive', 'Unpack it and import what you need.'],
  ['\u001f\u008b', 'unsupported-format', 'a gzip archive', 'Unpack it and import what you need.'],
  ['BZh', 'unsupported-format', 'a bzip2 archive', 'Unpack it and import what you need.'],
  ['\u00fd7zXZ', 'unsupported-format', 'an XZ archive', 'Unpack it and import what you need.'],
  ['!BDN', 'unsupported-format', 'an Outlook data file (PST)', 'Export the messages you need as MSG or EML.'],
  ['SQLite format 3', 'unsupported-format', 'a database', 'Export what you need as CSV or as text.'],
  ['AT&TFORM', 'unsupported-format', 'a DjVu document', 'Export its text, or print it to a PDF.'],
  ['%!PS', 'unsupported-format', 'a PostScript file', 'Convert it to PDF and import that.'],
  [
    'bplist',
    'unsupported-format',
    'a web archive or a property list of Apple’s',
    'Export the page as PDF and import that.',
  ],
  ['(\u00b5/\u00fd', 'unsupported-format', 'a Zstandard archive', 'Unpack it and import what you need.'],
  ['wOFF', 'unsupported-format', 'a font', OWN_REPORT],
];
