import { bridge } from '#renderer/platform/bridge.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { say } from '#renderer/words/interface-words.ts';
import type { SaveReply } from '#shared/ipc/contract.ts';
import type { Exported } from './exported.ts';
import { tooLong } from './too-long.ts';

/**
 * Asks for a file, writes the export into it, and shows a notice with its name. Returns false where nothing was written: the
 * dialog was closed, or a notice said why.
 *
 * @param noticeOf returns the sentence about what was exported to the file of that name
 */
export async function saveExport(
  exported: Exported,
  name: string,
  noticeOf: (file: string) => string,
): Promise<boolean> {
  const fault = tooLong(exported);
  if (fault !== null) {
    notify({ text: fault, failure: true, about: 'save-file' });
    return false;
  }
  const suggestedName = `${name}.${exported.ending}`;
  const reply: SaveReply =
    exported.kind === 'PDF'
      ? await bridge.call('file:save-pdf', { suggestedName, html: exported.html })
      : await bridge.call('file:save', {
          suggestedName,
          kind: exported.kind,
          endings: [exported.ending],
          bytes: exported.bytes,
        });
  if (!reply.saved) {
    if (reply.error !== null) notify({ text: reply.error, failure: true, about: 'save-file' });
    return false;
  }
  const { path } = reply;
  notify({
    about: 'save-file',
    text: noticeOf(path.split(/[\\/]/).at(-1) ?? path),
    action: { label: say('export-dialog.show-in-folder'), run: () => void bridge.call('file:reveal', { path }) },
  });
  return true;
}
