import { bridge } from '#renderer/platform/bridge.ts';
import { saveFile } from '#renderer/platform/save-file.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { say } from '#renderer/words/interface-words.ts';
import type { Exported } from './exported.ts';

/**
 * Asks where to save an export, writes it there and tells the analyst where it is. Returns false where nothing was written:
 * the dialog was closed, the export was cancelled, or the analyst has been told the fault.
 *
 * @param savedSentence returns the sentence that tells what was exported to the file of that name
 */
export async function saveExport(
  { kind, ending, parts }: Exported,
  name: string,
  savedSentence: (file: string) => string,
  signal: AbortSignal,
): Promise<boolean> {
  const file = { suggestedName: `${name}.${ending}`, kind, endings: [ending], printed: kind === 'PDF', parts };
  const reply = await saveFile(file, signal);
  if (!reply.saved) {
    if (reply.error !== null) notify({ text: reply.error, failure: true, about: 'save-file' });
    return false;
  }
  const { path } = reply;
  notify({
    about: 'save-file',
    text: savedSentence(path.split(/[\\/]/).at(-1) ?? path),
    action: { label: say('export-dialog.show-in-folder'), run: () => void bridge.call('file:reveal', { path }) },
  });
  return true;
}
