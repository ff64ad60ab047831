import type { BlockTraits } from '#core/text/text-builder.ts';
import type { Zip } from '#main/importers/archive/zip.ts';
import { readPart } from './word-package.ts';

/** The effect of a paragraph style on its paragraphs. */
export interface WordStyle {
  readonly traits: BlockTraits | null;
  /** The id of the list that the paragraphs belong to, or empty. */
  readonly numbering: string;
  readonly level: number;
}

interface Raw {
  name: string;
  basedOn: string;
  outline: number;
  numbering: string;
  level: number;
}

const NO_STYLE: WordStyle = { traits: null, numbering: '', level: 0 };
/** Limits the chain of styles that are based on each other: a longer chain is a circle. */
const LONGEST_CHAIN = 20;

/** Reads the styles of a Word file and returns a function that finds a style by its id. */
export async function wordStyles(zip: Zip, path: string): Promise<(id: string) => WordStyle> {
  const raw = new Map<string, Raw>();
  let current: Raw | null = null;
  await readPart(zip, path, {
    open: (name, attributes) => {
      if (name === 'w:style') {
        current = { name: '', basedOn: '', outline: -1, numbering: '', level: -1 };
        raw.set(attributes['w:styleId'] ?? '', current);
      }
      if (current === null) return;
      const value = attributes['w:val'] ?? '';
      if (name === 'w:name') current.name = value.toLowerCase();
      else if (name === 'w:basedOn') current.basedOn = value;
      else if (name === 'w:outlineLvl') current.outline = Number(value);
      else if (name === 'w:numId') current.numbering = value;
      else if (name === 'w:ilvl') current.level = Number(value);
    },
    close: (name) => {
      if (name === 'w:style') current = null;
    },
  });
  const known = new Map<string, WordStyle>();
  return (id) => {
    let style = known.get(id);
    if (style === undefined) {
      style = resolve(raw, id);
      known.set(id, style);
    }
    return style;
  };
}

function resolve(raw: ReadonlyMap<string, Raw>, id: string): WordStyle {
  let traits: BlockTraits | null = null;
  let numbering = '';
  let level = -1;
  let at = raw.get(id) ?? { name: id.toLowerCase(), basedOn: '', outline: -1, numbering: '', level: -1 };
  for (let i = 0; i < LONGEST_CHAIN; i++) {
    traits ??= traitsOf(at);
    if (numbering === '') ({ numbering } = at);
    if (level < 0) ({ level } = at);
    const parent = raw.get(at.basedOn);
    if (parent === undefined) break;
    at = parent;
  }
  return traits === null && numbering === '' ? NO_STYLE : { traits, numbering, level: Math.max(0, level) };
}

function traitsOf({ name, outline }: Raw): BlockTraits | null {
  const heading = /^heading ?([1-9])$/.exec(name);
  if (heading !== null) return { kind: 'heading', level: Math.min(6, Number(heading[1])) };
  if (name === 'title') return { kind: 'heading', level: 1 };
  if (name === 'subtitle') return { kind: 'heading', level: 2 };
  if (/^(?:intense )?quote$|^block text$/.test(name)) return { kind: 'quotation' };
  if (/^html preformatted$|^plain text$|^macro text$/.test(name)) return { kind: 'preformatted' };
  return outline >= 0 && outline < 9 ? { kind: 'heading', level: Math.min(6, outline + 1) } : null;
}
