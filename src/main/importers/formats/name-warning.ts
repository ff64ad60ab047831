import type { ImportWarning } from '#core/model/import-warning.ts';
import type { Importer } from '#main/importers/contract/importer.ts';
import { IMPORTERS } from './registry.ts';

/** Endings that belong to a format nobody here reads: a text under such a name is worth a word. */
const OTHER_ENDINGS = new Set(
  'doc xls xlsx ods ppt pptx odp png jpg jpeg gif tif tiff bmp webp mp3 mp4 exe'.split(' '),
);

/** Returns a warning where a file's name says another format than its content is of; no obstacle, but worth knowing. */
export function nameWarning(name: string, importer: Importer): readonly ImportWarning[] {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (importer.endings.includes(ending)) return [];
  const meant = IMPORTERS.find(({ endings }) => endings.includes(ending));
  if (meant === undefined && !OTHER_ENDINGS.has(ending)) return [];
  return [{ code: 'other-format-than-named', params: { ending, format: importer.format } }];
}
