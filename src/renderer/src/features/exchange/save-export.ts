import { bridge } from '#renderer/platform/bridge.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { say } from '#renderer/words/interface-words.ts';
import type { SaveReply } from '#shared/ipc/contract.ts';
import type { Exported } from './exported.ts';
import { tooLong } from './too-long.ts';

/**
 * Asks where to, writes it there and says where it is. False where nothing was written: the dialog was closed, or what is
 * wrong has been said.
 *
 * @param saidOf says what was exported to the file of that name
 */
export async function saveExport(exported: Exported, name: string, saidOf: (file: string) => string): Promise<boolean> {
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
    text: saidOf(path.split(/[\\/]/).at(-1) ?? path),
    action: { label: say('export-dialog.show-in-folder'), run: () => void bridge.call('file:reveal', { path }) },
  });
  return true;
}
