import { bridge } from '#renderer/platform/bridge.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import type { SaveReply } from '#shared/ipc/contract.ts';
import type { Exported } from './exported.ts';
import { tooLong } from './too-long.ts';

/**
 * Asks where to, writes it there and says where it is. False where nothing was written: the dialog was closed, or what is
 * wrong has been said.
 *
 * @param what names the notice's subject: `12 claims`
 */
export async function saveExport(exported: Exported, name: string, what: string): Promise<boolean> {
  const fault = tooLong(exported);
  if (fault !== null) {
    notify({ text: fault, failure: true, about: 'saving a file' });
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
    if (reply.error !== null) notify({ text: reply.error, failure: true, about: 'saving a file' });
    return false;
  }
  const { path } = reply;
  notify({
    about: 'saving a file',
    text: `${what} exported to ${path.split(/[\\/]/).at(-1)}.`,
    action: { label: 'Show in folder', run: () => void bridge.call('file:reveal', { path }) },
  });
  return true;
}
