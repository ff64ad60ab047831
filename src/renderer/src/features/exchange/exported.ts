/** The contents of an export file: bytes, or a document that the app prints into a PDF. */
export type Exported =
  | { readonly kind: 'CSV' | 'HTML' | 'Markdown'; readonly ending: 'csv' | 'html' | 'md'; readonly bytes: Uint8Array }
  | { readonly kind: 'PDF'; readonly ending: 'pdf'; readonly html: string };
