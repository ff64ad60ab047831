import type { PDFPageProxy } from 'pdfjs-dist';
import * as v from 'valibot';
import type { TextRun } from './text-run.ts';

/** What readers wrote onto a page, and what was filled into its fields. */
export interface Annotations {
  /** The name, a colon, the words. */
  readonly comments: readonly string[];
  /** The words of fields, where they stand. */
  readonly fields: readonly TextRun[];
}

/** Of what pdf.js says of an annotation, the part that is used. */
const annotation = v.object({
  subtype: v.string(),
  rect: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  hidden: v.optional(v.boolean()),
  password: v.optional(v.boolean()),
  fieldType: v.nullish(v.string()),
  fieldValue: v.optional(v.unknown()),
  contentsObj: v.optional(v.object({ str: v.string() })),
  titleObj: v.optional(v.object({ str: v.string() })),
});
type Annotation = v.InferOutput<typeof annotation>;

const COMMENTS = new Set(
  'Text FreeText Highlight Underline StrikeOut Squiggly Caret Stamp Ink Line Square Circle'.split(' '),
);
/** Fields are set in letters of this height in points, or lower where the field is. */
const LETTERS = 10;

/** Reads a page's annotations. Links, sounds, files and what fields would do are passed over. */
export async function pageAnnotations(page: PDFPageProxy): Promise<Annotations> {
  const found = (await page.getAnnotations()).flatMap((each) => {
    const parsed = v.safeParse(annotation, each);
    return parsed.success && parsed.output.hidden !== true ? [parsed.output] : [];
  });
  return {
    comments: found.filter(({ subtype }) => COMMENTS.has(subtype)).flatMap(commentOf),
    fields: found.filter(({ subtype }) => subtype === 'Widget').flatMap(linesOf),
  };
}

function commentOf({ contentsObj, titleObj }: Annotation): string[] {
  const words = contentsObj?.str.trim() ?? '';
  const name = titleObj?.str.trim() ?? '';
  return words === '' ? [] : [name === '' ? words : `${name}: ${words}`];
}

/** The lines of a field of text or of a choice, from its upper edge down. */
function linesOf({ fieldType, fieldValue, password, rect }: Annotation): TextRun[] {
  if ((fieldType !== 'Tx' && fieldType !== 'Ch') || password === true) return [];
  const value = [fieldValue]
    .flat()
    .filter((each) => typeof each === 'string')
    .join('\n');
  const lines = value.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const [x0, low, x1, high] = rect;
  const step = (high - low) / Math.max(1, lines.length);
  const size = Math.max(1, Math.min(LETTERS, step * 0.8));
  return lines.map((text, i) => {
    const width = Math.min(x1 - x0, text.length * size * 0.5);
    return { text, x0, x1: x0 + width, y: high - step * i - (step + size * 0.6) / 2, size, font: 'field' };
  });
}
