/** A link of an attribution chain by name. */
export interface NamedLink {
  readonly name: string;
  readonly unnamed: boolean;
}

const UNNAMED = ' (unnamed)';

/** How a cell writes a link: `sources (unnamed)`. A name that itself ends in `(unnamed)` gets a backslash before the bracket. */
export function linkText({ name, unnamed }: NamedLink): string {
  const escaped = name.replace(/\\*\(unnamed\)$/, String.raw`\$&`);
  return unnamed ? `${escaped}${UNNAMED}` : escaped;
}

/** The link that {@link linkText} wrote. */
export function parseLink(text: string): NamedLink {
  const unnamed = text.endsWith(UNNAMED);
  const name = unnamed ? text.slice(0, -UNNAMED.length) : text;
  return { name: name.replace(/\\(\\*\(unnamed\))$/, '$1'), unnamed };
}
