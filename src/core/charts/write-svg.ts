import { assertNever } from '#core/base/assert-never.ts';
import { displayLine } from '#core/text/display-text.ts';
import { escapeXml } from '#core/text/escape-xml.ts';
import type { BarShape, Drawing, Shape, Target, TextShape } from './drawing.ts';
import { PRINT_INKS, type Ink } from './ink.ts';
import { SANS, SERIF, TEXT_STYLES } from './text-styles.ts';

/** The options for writing a drawing. */
export interface SvgOptions {
  /** The prefix of all ids in the SVG; different for every drawing of a document. Letters, digits and hyphens. */
  readonly id: string;
  /** The colours by their names; {@link PRINT_INKS} by default. */
  readonly inks?: Readonly<Record<string, string>>;
}

/**
 * Writes a drawing as a self-contained SVG on one line: with attributes instead of styles (a page may forbid styles),
 * without scripts, and without references to anything outside.
 */
export function writeSvg(drawing: Drawing, { id, inks = PRINT_INKS }: SvgOptions): string {
  const { width, height, title, shapes } = drawing;
  const colour = (ink: Ink) => inks[ink] ?? '#000000';
  const fades = fadesOf(shapes);
  const defs = [...fades.values()].map((bar, nth) => fadeElement(bar, `${id}-fade-${nth}`, colour));
  const fadeId = new Map([...fades.keys()].map((key, nth) => [key, `${id}-fade-${nth}`]));
  const drawn = shapes.map((shape) => shapeElement(shape, colour, (bar) => fadeId.get(fadeKey(bar)) ?? ''));
  const size = `width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="${escapeXml(SANS)}">`,
    `<title>${escapeXml(displayLine(title))}</title>`,
    defs.length === 0 ? '' : `<defs>${defs.join('')}</defs>`,
    ...drawn,
    '</svg>',
  ].join('');
}

type Colour = (ink: Ink) => string;

const px = (value: number) => String(Math.round(value * 100) / 100);
const isFading = ({ fadesLeft, fadesRight }: BarShape) => fadesLeft || fadesRight;
const fadeKey = ({ ink, fadesLeft, fadesRight }: BarShape) => `${ink} ${fadesLeft} ${fadesRight}`;

/** Returns one bar for each gradient that the drawing needs. */
const fadesOf = (shapes: readonly Shape[]): ReadonlyMap<string, BarShape> =>
  new Map(shapes.flatMap((shape) => (shape.kind === 'bar' && isFading(shape) ? [[fadeKey(shape), shape]] : [])));

/** The opacity at the faded end of a bar. At 0 the end would look closed and shorter. */
const FADED = 0.08;

function fadeElement({ ink, fadesLeft, fadesRight }: BarShape, id: string, colour: Colour): string {
  const stop = (offset: number, opacity: number) =>
    `<stop offset="${offset}" stop-color="${colour(ink)}" stop-opacity="${opacity}"/>`;
  const stops = [stop(0, fadesLeft ? FADED : 1), ...(fadesLeft && fadesRight ? [stop(0.5, 1)] : [])];
  return `<linearGradient id="${id}">${stops.join('')}${stop(1, fadesRight ? FADED : 1)}</linearGradient>`;
}

function shapeElement(shape: Shape, colour: Colour, fadeOf: (bar: BarShape) => string): string {
  switch (shape.kind) {
    case 'rule': {
      const { x1, y1, x2, y2, ink, dotted } = shape;
      const dashes = dotted ? ' stroke-dasharray="2 3"' : '';
      return `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" stroke="${colour(ink)}"${dashes}/>`;
    }
    case 'bar':
      return barElement(shape, colour, fadeOf(shape));
    case 'dot': {
      const { x, y, radius, ink, target } = shape;
      return titled('circle', `cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" fill="${colour(ink)}"`, target);
    }
    case 'text':
      return textElement(shape, colour);
    default:
      return assertNever(shape);
  }
}

function barElement(bar: BarShape, colour: Colour, fade: string): string {
  const { x, y, width, height, ink, fill, dashed, target } = bar;
  const paint = isFading(bar) ? `url(#${fade})` : colour(ink);
  const dashes = dashed ? ' stroke-dasharray="3 2"' : '';
  const outline = `stroke="${paint}" stroke-width="1.5"${dashes}`;
  const inside = { full: `fill="${paint}"`, faint: `fill="${paint}" fill-opacity="0.3"`, hollow: '' }[fill];
  const look =
    fill === 'hollow'
      ? `fill="${colour('paper')}" ${outline}`
      : dashed
        ? `${inside} fill-opacity="0.35" ${outline}`
        : inside;
  const box = `x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="${px(height / 2)}"`;
  return titled('rect', `${box} ${look}`, target);
}

function textElement({ x, y, text, style, centred, direction, target }: TextShape, colour: Colour): string {
  const { size, weight, ink } = TEXT_STYLES[style];
  // in text from right to left the end is at the left
  const anchor = centred ? ' text-anchor="middle"' : direction === 'rtl' ? ' direction="rtl" text-anchor="end"' : '';
  const face = style === 'quote' ? ` font-family="${escapeXml(SERIF)}"` : '';
  const look = `font-size="${size}" font-weight="${weight}" fill="${colour(ink)}"${face}${anchor}`;
  return titled('text', `x="${px(x)}" y="${px(y)}" ${look}`, target, escapeXml(displayLine(text)));
}

function titled(name: string, attributes: string, target: Target | null, content = ''): string {
  const title = target === null ? '' : `<title>${escapeXml(displayLine(target.title))}</title>`;
  return title + content === '' ? `<${name} ${attributes}/>` : `<${name} ${attributes}>${title}${content}</${name}>`;
}
