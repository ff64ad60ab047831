import { wacz } from './formats/archives/wacz.ts';
import { warc } from './formats/archives/warc.ts';
import { zipOfReports } from './formats/archives/zip-of-reports.ts';
import { docx } from './formats/docx/docx.ts';
import { protectedDocx } from './formats/docx/protected-docx.ts';
import { epub } from './formats/epub/epub.ts';
import { html } from './formats/html/html.ts';
import { csv } from './formats/lists/csv.ts';
import { json } from './formats/lists/json.ts';
import { eml } from './formats/mail/eml.ts';
import { mbox } from './formats/mail/mbox.ts';
import { mhtml } from './formats/mail/mhtml.ts';
import { msg } from './formats/mail/msg.ts';
import { markdown } from './formats/markdown.ts';
import { fodt, odt } from './formats/odf/odf.ts';
import { pdf } from './formats/pdf/pdf.ts';
import { plainText } from './formats/plain-text.ts';
import { rtf } from './formats/rtf/rtf.ts';
import { srt, vtt } from './formats/subtitles.ts';
import { xml } from './formats/xml.ts';
import type { Importer } from './importer.ts';

/**
 * Every format there is. A new one is a file in `formats/` and a line here. The first that recognises a file's content
 * reads it; formats that can't be told by their content follow, and are told by the name.
 */
export const IMPORTERS: readonly Importer[] = [
  pdf,
  docx,
  protectedDocx,
  odt,
  epub,
  wacz,
  zipOfReports,
  msg,
  rtf,
  fodt,
  warc,
  mbox,
  mhtml,
  eml,
  vtt,
  srt,
  html,
  xml,
  json,
  csv,
  markdown,
  plainText,
];
