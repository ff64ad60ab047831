/**
 * The places where a value about a report was found. `analyst` has priority over all others and is never overwritten by
 * the program; `none` means that the program looked and found nothing.
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

/** A value about a report: a proposal of the program until the analyst changes or confirms it. */
export interface MetadataValue<T> {
  readonly value: T;
  readonly origin: MetadataOrigin;
  readonly confirmed: boolean;
}

/** Returns a proposal found at `origin`. */
export const proposed = <T>(value: T, origin: MetadataOrigin): MetadataValue<T> => ({
  value,
  origin,
  confirmed: false,
});

/** Returns a value that the analyst entered. */
export const entered = <T>(value: T): MetadataValue<T> => ({ value, origin: 'analyst', confirmed: true });
