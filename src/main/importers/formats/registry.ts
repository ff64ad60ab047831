import type { Importer } from '#main/importers/contract/importer.ts';
import { wacz } from './archives/wacz.ts';
import { warc } from './archives/warc.ts';
import { zipOfReports } from './archives/zip-of-reports.ts';
import { docx } from './docx/docx.ts';
import { protectedDocx } from './docx/protected-docx.ts';
import { epub } from './epub/epub.ts';
import { html } from './html/html.ts';
import { csv } from './lists/csv-list.ts';
import { json } from './lists/json-list.ts';
import { eml } from './mail/eml.ts';
import { mbox } from './mail/mbox.ts';
import { mhtml } from './mail/mhtml.ts';
import { msg } from './mail/msg.ts';
import { markdown } from './markdown/markdown.ts';
import { fodt, odt } from './odf/odf.ts';
import { pdf } from './pdf/pdf.ts';
import { plainText } from './plain-text/plain-text.ts';
import { rtf } from './rtf/rtf.ts';
import { srt, vtt } from './subtitles/subtitles.ts';
import { xml } from './xml/xml.ts';

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
