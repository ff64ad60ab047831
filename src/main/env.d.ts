/** Set by the build: `DEV` while the page comes from the development server. */
interface ImportMeta {
  readonly env: { readonly DEV: boolean };
}
