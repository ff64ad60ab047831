import { inWesternFigures } from '#core/language/numbers/western-figures.ts';

/**
 * A count as typed: `20`, `4,000`, `4 000`, `1.5`, `٤٬٠٠٠`. Nothing typed is null, anything else undefined. A comma before exactly
 * three digits groups thousands.
 */
export function parseCount(text: string): number | null | undefined {
  const bare = inWesternFigures(text).replaceAll('٬', ',').replaceAll('٫', '.').trim();
  if (bare === '') return null;
  const digits = bare.replace(/(?<=\d)[\s,\u00a0\u202f](?=\d{3}(?:\D|$))/g, '');
  return /^\d{1,15}(?:\.\d{1,6})?$/.test(digits) ? Number(digits) : undefined;
}
