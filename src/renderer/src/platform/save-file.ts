import type { Bridge } from '#shared/ipc/bridge-contract.ts';
import type { SaveReply, SaveRequest } from '#shared/ipc/contract.ts';
import { bridge } from './bridge.ts';
import { piecesOf, type FileParts } from './file-pieces.ts';

/** A file to be saved: its request, and its parts as they are made. */
export type FileToSave = SaveRequest & { readonly parts: FileParts };

/** The call to the main process, as far as saving needs it. */
type Call = Bridge<File>['call'];

/**
 * Asks where to save a file and sends it there piece by piece; each piece is made after the one before was written, so that
 * neither process ever holds the file. Cancelling leaves no file behind, and so does a fault of whoever makes the parts,
 * which is thrown.
 */
export async function saveFile(
  { parts, ...request }: FileToSave,
  signal?: AbortSignal,
  call: Call = bridge.call,
): Promise<SaveReply> {
  const opened = await call('file:save-begin', request);
  if (!opened.opened) return { saved: false, error: opened.error };
  const { saving } = opened;
  try {
    for await (const bytes of piecesOf(parts)) {
      if (signal?.aborted === true) break;
      const reply = await call('file:save-piece', { saving, bytes });
      if (!reply.taken) return { saved: false, error: reply.error };
    }
  } catch (error) {
    await call('file:save-cancel', { saving });
    throw error;
  }
  if (signal?.aborted !== true) return call('file:save-end', { saving });
  await call('file:save-cancel', { saving });
  return { saved: false, error: null };
}
