import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from '../setup/paths.mjs';

const WORKER = 'pdfjs-dist/legacy/build/pdf.worker.mjs';

/**
 * Returns the path of pdf.js's worker, for builds and tests: a patched copy with three changes to how it reads text.
 *
 * - It reads `ActualText`, the letters of a marked sequence whose glyphs don't give them (ISO 32000-2, 14.9.4).
 * Chromium writes it for every ligature and every reordered letter of Arabic, and nothing else gives a lam-alef's
 * letters.
 * - It keeps the letters of one glyph with several right-to-left letters in reading order. Unpatched, they are reversed
 * with the rest of the line, so that "لا" reads "ال" in files of LibreOffice and Word.
 * - It also yields to timers while it reads a page. Unpatched, it yields only to promises, and a page that takes
 * minutes couldn't be stopped at its time limit (`PARSE_TIMEOUT_MS`).
 *
 * The version of pdf.js is pinned; the build fails where a passage to replace isn't found.
 * @returns {Record<string, string>} for `resolve.alias`
 */
export function pdfjsWorker() {
  const code = patched(readFileSync(join(ROOT, 'node_modules', WORKER), 'utf8'));
  const folder = join(ROOT, 'node_modules/.cache/crosscheck');
  const path = join(folder, `pdf.worker.${createHash('sha256').update(code).digest('hex').slice(0, 12)}.mjs`);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, code);
    renameSync(`${path}.${process.pid}`, path); // another process may read the file at the same time
  }
  return { [WORKER]: path };
}

/** @type {readonly (readonly [part: string, instead: string])[]} */
const PARTS = [
  [
    '    const textContentItem = {\n      initialized: false,',
    '    const actualText = readActualText();\n    const textContentItem = {\n      initialized: false,',
  ],
  [
    'const glyphUnicode = glyph.unicode;\n        if (saveLastChar(glyphUnicode)) {',
    'const glyphUnicode = actualText.instead(glyph.unicode, glyph.width);\n        if (saveLastChar(glyph.unicode)) {',
  ],
  [
    'case OPS.beginMarkedContent:\n            flushTextContentItem();',
    'case OPS.beginMarkedContent:\n            flushTextContentItem();\n            actualText.begin(null);',
  ],
  [
    'case OPS.beginMarkedContentProps:\n            flushTextContentItem();',
    `case OPS.beginMarkedContentProps:
            flushTextContentItem();
            actualText.begin(args[1] instanceof Name ? resources.get("Properties")?.get?.(args[1].name) : args[1]);`,
  ],
  [
    'case OPS.endMarkedContent:\n            flushTextContentItem();',
    'case OPS.endMarkedContent:\n            actualText.end(textContentItem);\n            flushTextContentItem();',
  ],
  [
    'enqueueChunk(true);\n        Promise.all([promise, sink.ready]).then(function () {',
    'enqueueChunk(true);\n        Promise.all([promise, sink.ready, breathe()]).then(function () {',
  ],
];

/**
 * Reads `ActualText` inside pdf.js, with its `Dict` and `stringToPDFString`. Longer replacements are of pictures and
 * whole pages, and are skipped.
 */
const READ_ACTUAL_TEXT = String.raw`
function readActualText() {
  const LONGEST = 64;
  const open = [];
  let current = null;
  const MIRRORED = ["()", "[]", "{}", "<>", "\u00ab\u00bb"];
  const mirrors = (a, b) => a !== b && MIRRORED.some(pair => pair.includes(a) && pair.includes(b));
  const asDrawn = text => {
    if (text.length < 2 || !/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(text)) return text;
    return [...text].reverse().join("").replace(/\d+(?:[.,:\/]\d+)*/g, number => [...number].reverse().join(""));
  };
  return {
    begin(properties) {
      const said = properties instanceof Dict ? properties.get("ActualText") : null;
      const text = typeof said === "string" ? stringToPDFString(said) : null;
      open.push(current);
      if (current === null && text !== null && text.length <= LONGEST) current = { text };
    },
    end(item) {
      const outer = open.pop() ?? null;
      if (current !== outer && current.text !== "" && item.initialized) item.str.push(asDrawn(current.text));
      current = outer;
    },
    instead(unicode, width) {
      if (current === null) return asDrawn(unicode);
      if (!width) return ""; // a mark, drawn before or after its letter: the letter has the place
      const { text } = current;
      current.text = "";
      return text.length === 1 && mirrors(text, unicode) ? unicode : asDrawn(text);
    }
  };
}
let lastBreath = 0;
function breathe() {
  if (Date.now() - lastBreath < 50) return null;
  return new Promise(resolve => setTimeout(() => {
    lastBreath = Date.now();
    resolve();
  }, 0));
}
`;

/** @param {string} code */
function patched(code) {
  let all = code;
  for (const [part, instead] of PARTS) {
    if (all.split(part).length !== 2) throw new Error(`pdf.js has changed: “${part}” isn’t in it once`);
    all = all.replace(part, () => instead);
  }
  return all + READ_ACTUAL_TEXT;
}
