import type { ImportFailure } from '#core/model/import-failure.ts';

/** One line of the table. `starts` are the first bytes, one letter each; a `?` stands for any. */
type Signature = readonly [starts: string, failure: ImportFailure];

const picture = (format: string): ImportFailure => ({ code: 'picture', params: { format } });
const video = (format: string): ImportFailure => ({ code: 'recording', params: { medium: 'video', format } });
const sound = (format: string): ImportFailure => ({ code: 'recording', params: { medium: 'sound', format } });
const recording = (format: string): ImportFailure => ({ code: 'recording', params: { medium: 'either', format } });
const archive = (format: string): ImportFailure => ({ code: 'packed-archive', params: { format } });
const PROGRAM: ImportFailure = { code: 'program', params: { made: 'native' } };

/** The first bytes of files that can't be reports, and why each isn't imported. */
export const SIGNATURES: readonly Signature[] = [
  ['\u0089PNG', picture('PNG')],
  ['\u00ff\u00d8\u00ff', picture('JPEG')],
  ['GIF8', picture('GIF')],
  ['II*\0', picture('TIFF')],
  ['MM\0*', picture('TIFF')],
  ['BM????\0\0\0\0', picture('BMP')],
  ['RIFF????WEBP', picture('WebP')],
  ['8BPS', picture('Photoshop')],
  ['\0\0\u0001\0', picture('icon')],
  ['\0\0\0\u000cjP', picture('JPEG 2000')],
  ['\u00d7\u00cd\u00c6\u009a', picture('WMF')],
  ['????ftyphei', picture('HEIC')],
  ['????ftypavif', picture('AVIF')],
  ['????ftyp', recording('MP4')],
  ['RIFF????AVI', video('AVI')],
  ['RIFF????WAVE', sound('WAV')],
  ['\u001aE\u00df\u00a3', video('Matroska/WebM')],
  ['OggS', sound('Ogg')],
  ['fLaC', sound('FLAC')],
  ['ID3', sound('MP3')],
  ['\u00ff\u00fb', sound('MP3')],
  ['.snd\0', sound('AU')],
  ['FORM????AIF', sound('AIFF')],
  ['#!AMR', sound('AMR')],
  ['\u0030\u0026\u00b2\u0075\u008e\u0066', recording('Windows Media')],
  ['FLV\u0001', video('Flash')],
  ['\0\0\u0001\u00ba', video('MPEG')],
  ['\u007fELF', PROGRAM],
  ['MZ', PROGRAM],
  ['\u00ca\u00fe\u00ba\u00be', PROGRAM],
  ['Rar!', archive('RAR')],
  ['7z\u00bc\u00af', archive('7-Zip')],
  ['\u001f\u008b', archive('gzip')],
  ['BZh', archive('bzip2')],
  ['\u00fd7zXZ', archive('XZ')],
  ['(\u00b5/\u00fd', archive('Zstandard')],
  ['!BDN', { code: 'outlook-data', params: {} }],
  ['SQLite format 3', { code: 'database', params: {} }],
  ['AT&TFORM', { code: 'djvu', params: {} }],
  ['%!PS', { code: 'postscript', params: {} }],
  ['bplist', { code: 'apple-archive', params: {} }],
  ['wOFF', { code: 'font', params: {} }],
];
