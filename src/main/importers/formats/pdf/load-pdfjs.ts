import process from 'node:process';
import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { characterMap } from './character-maps.ts';

let loading: Promise<typeof PdfJs> | null = null;

/**
 * Loads pdf.js once, to run in this process without a worker, a canvas or a page. It takes Electron's utility process for a
 * browser, and makes a matrix while it loads; text needs neither.
 */
export function loadPdfJs(): Promise<typeof PdfJs> {
  loading ??= load();
  return loading;
}

async function load(): Promise<typeof PdfJs> {
  Object.defineProperty(process, 'type', { value: 'browser', configurable: true });
  const globals = globalThis as Record<string, unknown>;
  globals['DOMMatrix'] ??= unused;
  globals['Path2D'] ??= unused;
  globals['ImageData'] ??= unused;
  globals['navigator'] ??= { language: 'en-US', platform: '', userAgent: '' };
  if (!('withResolvers' in Promise)) Object.defineProperty(Promise, 'withResolvers', { value: withResolvers });
  // Where pdf.js finds its worker's code it runs it in this thread instead of importing it from the disk.
  // @ts-expect-error -- the worker has no types; all that is done with it is to hand it over
  globals['pdfjsWorker'] = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** Stands for classes that only drawing uses: they must be there, and are never called. */
function unused(): undefined {
  return undefined;
}

/** What ES2024 adds to `Promise`: plain Node 20 lacks it, Electron 33 and later have it. */
function withResolvers<T>(): object {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** Gives pdf.js the character maps that were handed over; whatever else it asks for isn't there. */
export class HandedData {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const map = kind === 'cMapUrl' ? characterMap(filename) : null;
    if (map === null) throw new Error(`no ${filename} here`);
    return map;
  }
}
