import type { Drawing } from '#core/charts/drawing.ts';
import { writeSvg } from '#core/charts/write-svg.ts';
import { escapeXml } from '#core/text/escape-xml.ts';
import { LANGUAGES } from '#core/words/languages.ts';
import { paintDrawing } from '#renderer/dom/paint-drawing.ts';
import { bridge } from '#renderer/platform/bridge.ts';
import { PRINTED_FACES } from '#renderer/platform/printed-faces.ts';
import { saveFile } from '#renderer/platform/save-file.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import type { SaveReply } from '#shared/ipc/contract.ts';

/** The kinds of file that a chart is saved as. PDF is for printing: the drawing fills the width of a landscape page. */
export const PICTURE_FORMATS = ['PNG', 'SVG', 'PDF'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** Copies a chart to the clipboard as a picture, and notifies the user. */
export async function copyPicture(drawing: Drawing): Promise<void> {
  const picture = paintDrawing(drawing).then((png) => new Blob([png], { type: 'image/png' }));
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    notify({ text: say('picture.copied') });
  } catch {
    // the system refuses it while another window is in front, or has no clipboard
    notify({
      text: say('picture.not-copied'),
      failure: true,
      about: 'save-file',
    });
  }
}

/** Asks for a file, writes the chart to it and notifies the user. `name` is the suggested file name without its ending. */
export async function savePicture(drawing: Drawing, format: PictureFormat, name: string): Promise<void> {
  const reply = await write(drawing, format, name);
  if (!reply.saved) {
    if (reply.error !== null) notify({ text: reply.error, failure: true, about: 'save-file' });
    return;
  }
  const { path } = reply;
  notify({
    about: 'save-file',
    text: say('picture.saved', { file: path.split(/[\\/]/).at(-1) ?? path }),
    action: { label: say('picture.show-in-folder'), run: () => void bridge.call('file:reveal', { path }) },
  });
}

async function write(drawing: Drawing, format: PictureFormat, name: string): Promise<SaveReply> {
  const ending = format.toLowerCase();
  return saveFile({
    suggestedName: `${name}.${ending}`,
    kind: format,
    endings: [ending],
    printed: format === 'PDF',
    parts: [await contentOf(drawing, format)],
  });
}

/** Returns the picture itself, or the HTML that a PDF is printed from. */
async function contentOf(drawing: Drawing, format: PictureFormat): Promise<string | Uint8Array> {
  if (format === 'PNG') return paintDrawing(drawing);
  return format === 'SVG' ? writeSvg(drawing, { id: 'picture' }) : pageOf(drawing);
}

/** Returns the HTML of a page with nothing but the drawing. */
const pageOf = (drawing: Drawing) =>
  [
    `<!doctype html><html lang="${LANGUAGES[words.language].tag}"><head><meta charset="utf-8">`,
    `<title>${escapeXml(drawing.title)}</title>`,
    `<link rel="stylesheet" href="${escapeXml(PRINTED_FACES)}">`,
    '<style>@page{size:A4 landscape;margin:12mm}body{margin:0}svg{width:100%;height:auto}*{font-variant-ligatures:none}</style></head><body>',
    writeSvg(drawing, { id: 'picture' }),
    '</body></html>',
  ].join('');
