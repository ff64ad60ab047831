import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { isLanguage } from '#core/words/languages.ts';
import { LANGUAGE_ARGUMENT, type Bridge, type PortMessage } from '#shared/ipc/bridge-contract.ts';
import { PARSER_PORT, type ImportItem, type OfferRequest } from '#shared/ipc/contract.ts';

const language = process.argv.find((arg) => arg.startsWith(LANGUAGE_ARGUMENT))?.slice(LANGUAGE_ARGUMENT.length);

/** The page may call these and no others; in `import:offer` it may not name paths. */
const bridge: Bridge<File> = {
  language: isLanguage(language) ? language : 'en',
  call: (channel, request) => {
    if (channel === 'import:offer' && (request as OfferRequest).kind === 'paths') {
      return Promise.reject(new Error('a page names no paths'));
    }
    return ipcRenderer.invoke(channel, request);
  },
  on: (event, listener) => {
    const forward = (_event: unknown, payload: Parameters<typeof listener>[0]) => listener(payload);
    ipcRenderer.on(event, forward);
    return () => ipcRenderer.off(event, forward);
  },
  offerFiles: async (files) => {
    const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '');
    const request: OfferRequest =
      paths.length > 0 ? { kind: 'paths', paths } : { kind: 'items', items: await Promise.all(files.map(readItem)) };
    return ipcRenderer.invoke('import:offer', request);
  },
};

/** A file that a program made up has no path: its bytes are passed on instead. */
async function readItem(file: File): Promise<ImportItem> {
  return { name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()), url: '' };
}

ipcRenderer.on(PARSER_PORT, (event) => {
  window.postMessage({ type: 'crosscheck:parser-port' } satisfies PortMessage, '*', [...event.ports]);
});
contextBridge.exposeInMainWorld('crosscheck', bridge);
