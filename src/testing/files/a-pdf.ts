/** A piece of a page's text with the place of its first letter, in points from the lower left corner. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly text: string;
  /**
   * Whether it is drawn from right to left, letter by letter, in a font that names its letters only by its map to
   * Unicode.
   */
  readonly rtl?: boolean;
  /** The letters of each glyph of right-to-left text, where some glyphs have several letters. */
  readonly glyphs?: readonly string[];
  /**
   * Whether each glyph of right-to-left text names its letters by an `ActualText`, as Chromium writes it, and not by
   * the map.
   */
  readonly actualText?: boolean;
}

export interface PdfParts {
  readonly pages: readonly (readonly PdfText[])[];
  readonly info?: string;
  /** Whether each page shows a picture. */
  readonly pictures?: boolean;
  /** The annotation dictionaries of every page, without their brackets. */
  readonly annotations?: readonly string[];
}

/** The width of every letter of the fonts, in thousandths of the size. */
const WIDTH = 500;

/** Writes a PDF: Helvetica for Latin letters, and a font of the letters that occur in right-to-left texts. */
export function aPdf({ pages, info = '', pictures = false, annotations = [] }: PdfParts): Uint8Array {
  const letters = [...new Set(pages.flat().flatMap((text) => (text.rtl === true ? glyphsOf(text) : [])))];
  const objects: string[] = [];
  const add = (object: string) => objects.push(object);
  const widths = Array.from({ length: 224 }, () => WIDTH).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(''); // the pages, once their numbers are known
  add(
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [${widths}] >>`,
  );
  add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /Letters /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [5 0 R] >>`,
  );
  add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Letters /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${WIDTH} /FontDescriptor << /Type /FontDescriptor /FontName /Letters /Flags 4 /FontBBox [0 0 500 700] /ItalicAngle 0 /Ascent 700 /Descent 0 /CapHeight 700 /StemV 80 >> >>`,
  );
  add(stream('', toUnicode(letters)));
  const picture = '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8';
  add(pictures ? stream(picture, '\0\0\0\0') : 'null');
  const kids: number[] = [];
  for (const page of pages) {
    const drawn = page.map((text) => drawing(text, letters)).join('\n');
    add(stream('', pictures ? `q 100 0 0 100 50 50 cm /Im Do Q\n${drawn}` : drawn));
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [${annotations.map((each) => `<< /Type /Annot ${each} >>`).join(' ')}] /Contents ${objects.length} 0 R /Resources << /Font << /F 3 0 R /L 4 0 R >> /XObject << /Im 7 0 R >> >> >>`,
    );
    kids.push(objects.length);
  }
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  add(`<< ${info} >>`);
  return pdfOfObjects(objects);
}

/** Returns the glyphs in reading order. Glyphs that the map doesn't name have a mark before them. */
const glyphsOf = ({ text, glyphs = Array.from(text), actualText }: PdfText) =>
  glyphs.map((glyph) => (actualText === true ? `${UNNAMED}${glyph}` : glyph));
const UNNAMED = '\0';

function drawing(piece: PdfText, letters: readonly string[]): string {
  const { x, y, size = 10, text, rtl = false } = piece;
  if (!rtl) return `BT /F ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, String.raw`\$&`)}) Tj ET`;
  const shown = glyphsOf(piece)
    .toReversed()
    .map((glyph) => {
      const show = `<${(letters.indexOf(glyph) + 1).toString(16).padStart(4, '0')}> Tj`;
      if (!glyph.startsWith(UNNAMED)) return show;
      return `/Span << /ActualText <feff${utf16(glyph.slice(1))}> >> BDC ${show} EMC`;
    });
  return `BT /L ${size} Tf ${x} ${y} Td ${shown.join(' ')} ET`;
}

function toUnicode(letters: readonly string[]): string {
  const lines = letters.map((letter, i) => {
    const code = (i + 1).toString(16).padStart(4, '0');
    return `<${code}> <${utf16(letter.startsWith(UNNAMED) ? UNNAMED : letter)}>`;
  });
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <0000> <ffff> endcodespacerange ${lines.length} beginbfchar ${lines.join('\n')} endbfchar endcmap end end`;
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex');

/** Returns a stream object. */
export const stream = (dictionary: string, content: string) =>
  `<< ${dictionary} /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`;

/** Returns a file of these objects: the first is its catalog, the last its information dictionary. */
export function pdfOfObjects(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}
