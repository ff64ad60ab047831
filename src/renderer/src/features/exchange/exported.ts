import type { FileParts } from '#renderer/platform/file-pieces.ts';

/** A file made to be saved, in parts that are made as they are written; a PDF is printed from the parts of an HTML document. */
export type Exported = { readonly parts: FileParts } & (
  | { readonly kind: 'CSV'; readonly ending: 'csv' }
  | { readonly kind: 'HTML'; readonly ending: 'html' }
  | { readonly kind: 'Markdown'; readonly ending: 'md' }
  | { readonly kind: 'PDF'; readonly ending: 'pdf' }
);
