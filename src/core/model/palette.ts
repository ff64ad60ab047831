/**
 * Twelve tag colours that colour-blind readers can tell apart: the seven of Okabe and Ito (2008) first, then five of
 * Paul Tol's "muted" set, which he chose to go with them. Each has an underline of its own, because colour is never the
 * only sign. These are only their names; the colours are in `styles/palette.css`.
 */
export const PALETTE = [
  { id: 'vermilion', underline: 'solid' },
  { id: 'blue', underline: 'double' },
  { id: 'green', underline: 'dashed' },
  { id: 'purple', underline: 'dotted' },
  { id: 'sky', underline: 'wavy' },
  { id: 'orange', underline: 'solid-thick' },
  { id: 'ochre', underline: 'dashed-thick' },
  { id: 'indigo', underline: 'dotted-thick' },
  { id: 'teal', underline: 'double-thick' },
  { id: 'rose', underline: 'wavy-thick' },
  { id: 'olive', underline: 'solid-thin' },
  { id: 'wine', underline: 'dashed-thin' },
] as const;

export type PaletteId = (typeof PALETTE)[number]['id'];

/** Returns the palette's entry for `id`. */
export function paletteEntry(id: PaletteId): (typeof PALETTE)[number] {
  return PALETTE.find((entry) => entry.id === id) ?? PALETTE[0];
}

/**
 * Returns the palette id of a new tag: the first entry that none of `taken` has, or else the entry used least, from the
 * end of the palette, since the tags with the first entries are used most.
 */
export function nextPaletteId(taken: readonly PaletteId[]): PaletteId {
  const uses = (id: PaletteId) => taken.filter((other) => other === id).length;
  const ids = PALETTE.map(({ id }) => id);
  return ids.find((id) => uses(id) === 0) ?? ids.reduce((best, id) => (uses(id) <= uses(best) ? id : best));
}
