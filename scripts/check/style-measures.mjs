/**
 * Checks that the measures of the style sheets are tokens (`styles/tokens.css`), so that the whole interface grows with
 * one setting and mirrors itself for languages written from right to left:
 *
 * - sizes of type and the room between and within things are tokens, never numbers;
 * - a length is in px only where it is a hair line (1px), a border, an outline, a shadow or an underline;
 * - sides are `start` and `end`; where left or right is meant, a comment on the line says why: `physical: …`.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import process from 'node:process';
import { ROOT } from '../setup/paths.mjs';

const RENDERER = join(ROOT, 'src/renderer/src');
const TOKENS_ONLY = /^(?:font|font-size|(?:row-|column-)?gap|(?:padding|margin)(?:-\w+)*)$/;
const IN_PIXELS = /^(?:border|outline|box-shadow|text-decoration|text-underline-offset)(?!-radius|-spacing)/;
const SIDES =
  /^(?:left|right|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius)$/;

/** Returns the faults of a sheet. @param {string} path @param {string} css @returns {string[]} */
function faultsOf(path, css) {
  const text = css.replaceAll(/\/\*(?!.*\bphysical:)[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ''));
  return [...text.matchAll(/(?<=[{;]\s*(?:\/\*.*?\*\/\s*)?)([a-z-]+)\s*:\s*([^;{}]+);([^\n]*)/g)].flatMap(
    ([, property = '', value = '', after = '']) => {
      const says = (/** @type {string} */ fault) => [`${path}: ${property}: ${value.trim()} ${fault}`];
      const lengths = [...value.matchAll(/-?[\d.]+(?:px|rem)\b/g)].map(([length]) => length);
      const odd = lengths.filter((length) => !(property.startsWith('margin') && length === '-1px'));
      if (TOKENS_ONLY.test(property) && !/\/\s*[\d.]+rem/.test(value) && odd.length > 0) return says('is no token');
      const pixels = lengths.filter((length) => length.endsWith('px') && !/^-?1px$/.test(length));
      if (pixels.length > 0 && !IN_PIXELS.test(property)) return says('is in px');
      if (after.includes('physical:')) return [];
      if (SIDES.test(property) || /^(?:left|right)$/.test(value.trim())) return says('names a side: start or end');
      if (/^(?:padding|margin|inset)$/.test(property) && hasUnevenSides(value))
        return says('names sides: -block, -inline');
      return [];
    },
  );
}

/** Whether the four values of a shorthand differ between left and right. @param {string} value */
function hasUnevenSides(value) {
  const parts = value.trim().match(/(?:[^\s(]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? [];
  return parts.length === 4 && parts[1] !== parts[3];
}

const PLANTED = `.a {
  font-size: 13px;
  gap: 0.5rem;
  padding: var(--space-1) var(--space-2) 0 0;
  width: 20px;
  margin-left: auto;
  text-align: right;
  /* what follows is right */
  margin: -1px calc(-1 * var(--space-2));
  border: 1px solid; box-shadow: 0 0 4px red;
  font: 400 var(--text-md) / 1.25rem var(--sans);
  left: 0; /* physical: planted */
  top: -1px;
}`;
const planted = faultsOf('planted.css', PLANTED);
if (planted.length !== 6) {
  console.error(`of 6 planted measures these were found:\n${planted.join('\n')}`);
  process.exit(1);
}
const paths = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.css') && basename(path) !== 'tokens.css',
);
const wrong = paths.flatMap((path) => faultsOf(path, readFileSync(join(RENDERER, path), 'utf8')));
for (const fault of wrong) console.error(fault);
console.log(`style measures: ${paths.length} sheets below ${relative(ROOT, RENDERER)}, ${wrong.length} faults`);
process.exitCode = wrong.length > 0 || paths.length < 10 ? 1 : 0;
