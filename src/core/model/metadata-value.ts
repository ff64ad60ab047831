/**
 * Where a value about a report was found. `analyst` wins over all and is never overwritten by the program;
 * `none` stands for a value that was looked for and not found.
 */
export const METADATA_ORIGINS = [
  'analyst',
  'json-ld',
  'opengraph',
  'meta-tag',
  'html-element',
  'readability',
  'front-matter',
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'text',
  'detected',
  'link',
  'file-name',
  'csv',
  'document-properties',
  'mail-header',
  'table-column',
  'web-archive',
  'address',
  'none',
] as const;
export type MetadataOrigin = (typeof METADATA_ORIGINS)[number];

/** A value about a report: proposed by the program until the analyst touches or confirms it. */
export interface MetadataValue<T> {
  readonly value: T;
  readonly origin: MetadataOrigin;
  readonly confirmed: boolean;
}

/** A proposal found at `origin`. */
export const proposed = <T>(value: T, origin: MetadataOrigin): MetadataValue<T> => ({
  value,
  origin,
  confirmed: false,
});

/** What the analyst entered. */
export const entered = <T>(value: T): MetadataValue<T> => ({ value, origin: 'analyst', confirmed: true });
