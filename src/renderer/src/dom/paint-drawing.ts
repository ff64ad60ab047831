import { assertNever } from '#core/base/assert-never.ts';
import type { BarShape, Drawing, Shape, TextShape } from '#core/charts/drawing.ts';
import { PRINT_INKS, type Ink } from '#core/charts/ink.ts';
import { SANS, SERIF, TEXT_STYLES } from '#core/charts/text-styles.ts';
import { displayLine } from '#core/text/display-text.ts';

/** The margin around a picture, in its pixels before it is enlarged. */
const MARGIN = 16;
/** Pictures are drawn twice as large as on the screen, to be sharp on paper, unless a canvas can't be that large. */
const ENLARGED = 2;
const LONGEST_SIDE = 16_000;
/** The opacity at the faded end of a bar. */
const FADED = 0.08;

/** Paints a drawing as a PNG picture on white, in the colours of paper and the fonts of the page. */
export async function paintDrawing(drawing: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  await document.fonts.ready;
  const [width, height] = [drawing.width + 2 * MARGIN, drawing.height + 2 * MARGIN];
  const scale = Math.min(ENLARGED, LONGEST_SIDE / Math.max(width, height));
  const canvas = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this page has no canvas');
  context.scale(scale, scale);
  context.fillStyle = colourOf('paper');
  context.fillRect(0, 0, width, height);
  context.translate(MARGIN, MARGIN);
  for (const shape of drawing.shapes) {
    context.save();
    paintShape(context, shape);
    context.restore();
  }
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
}

type Context = OffscreenCanvasRenderingContext2D;

const colourOf = (ink: Ink) => PRINT_INKS[ink] ?? '#000000';

function paintShape(context: Context, shape: Shape): void {
  switch (shape.kind) {
    case 'rule':
      context.strokeStyle = colourOf(shape.ink);
      context.setLineDash(shape.dotted ? [2, 3] : []);
      context.beginPath();
      context.moveTo(shape.x1, shape.y1);
      context.lineTo(shape.x2, shape.y2);
      context.stroke();
      break;
    case 'dot':
      context.fillStyle = colourOf(shape.ink);
      context.beginPath();
      context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
      context.fill();
      break;
    case 'bar':
      paintBar(context, shape);
      break;
    case 'text':
      paintText(context, shape);
      break;
    default:
      assertNever(shape);
  }
}

function paintBar(context: Context, bar: BarShape): void {
  const { x, y, width, height, ink, fill, dashed } = bar;
  const paint = bar.fadesLeft || bar.fadesRight ? fade(context, bar) : colourOf(ink);
  context.beginPath();
  context.roundRect(x, y, width, height, height / 2);
  context.fillStyle = fill === 'hollow' ? colourOf('paper') : paint;
  context.globalAlpha = fill === 'hollow' ? 1 : dashed ? 0.35 : fill === 'faint' ? 0.3 : 1;
  context.fill();
  if (fill !== 'hollow' && !dashed) return;
  context.globalAlpha = 1;
  context.strokeStyle = paint;
  context.lineWidth = 1.5;
  context.setLineDash(dashed ? [3, 2] : []);
  context.stroke();
}

function fade(context: Context, { x, width, ink, fadesLeft, fadesRight }: BarShape): CanvasGradient {
  const gradient = context.createLinearGradient(x, 0, x + width, 0);
  const faded = `${colourOf(ink)}${Math.round(FADED * 255)
    .toString(16)
    .padStart(2, '0')}`;
  gradient.addColorStop(0, fadesLeft ? faded : colourOf(ink));
  if (fadesLeft && fadesRight) gradient.addColorStop(0.5, colourOf(ink));
  gradient.addColorStop(1, fadesRight ? faded : colourOf(ink));
  return gradient;
}

function paintText(context: Context, { x, y, text, style, centred, direction }: TextShape): void {
  const { size, weight, ink } = TEXT_STYLES[style];
  context.font = `${weight} ${size}px ${style === 'quote' ? SERIF : SANS}`;
  context.fillStyle = colourOf(ink);
  context.direction = direction;
  // `x` is the left edge whatever the direction
  context.textAlign = centred ? 'center' : 'left';
  context.fillText(displayLine(text), x, y);
}
