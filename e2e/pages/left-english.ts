import type { Page } from 'playwright/test';

/**
 * The Latin words that an interface in the pseudo-language may hold: the product, what it is built on, names of formats,
 * keys as keyboards print them, units of computers, file name endings and the codes of a hash.
 */
const NAMES = [
  /\bCrosscheck\b/g,
  /\b(?:Electron|Chromium)\b/g,
  /\b(?:PDF|HTML|CSV|SVG|PNG|Markdown|JSON|TXT|SHA|UTC|UTF)\b/g,
  /\b(?:Ctrl|Alt|Shift|Enter|Esc|Tab|Del|Delete|DELETE|Home|End|Space|PageUp|PageDown)\b/g,
  /\b(?:KB|MB|GB|px)\b/g,
  /\.(?:txt|pdf|png|csv|html|md)\b/g,
  /\b(?=[0-9a-f]*\d)[0-9a-f]{8,}\b/g,
];

/** Returns the words of `text` that are English: pseudo letters all carry accents, and the users' data is Greek. */
export function englishIn(text: string, others: readonly RegExp[] = []): string[] {
  const rest = [...NAMES, ...others].reduce((left, name) => left.replaceAll(name, ' '), text);
  return rest.match(/[A-Za-z]{2,}/g) ?? [];
}

interface WordsOfPage {
  /** The kind of text, and where it stands. */
  readonly place: string;
  readonly text: string;
}

/** Returns every text of the page that holds English: its texts, and the labels that screen readers and tooltips give. */
export async function leftEnglish(page: Page, others: readonly RegExp[] = []): Promise<string[]> {
  const all = await page.evaluate(wordsOfPage);
  return all
    .filter(({ text }) => englishIn(text, others).length > 0)
    .map(({ place, text }) => `${place}: ${text.trim().slice(0, 160)}`);
}

/** In the page: its texts and the attributes that hold words, hidden ones too. */
function wordsOfPage(): WordsOfPage[] {
  const attributes = [
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'aria-placeholder',
    'title',
    'placeholder',
    'alt',
  ];
  const place = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class')?.split(' ')[0] ?? ''}`;
  const found: WordsOfPage[] = [{ place: 'title of the page', text: document.title }];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest('script, style') !== null) continue;
    found.push({ place: place(parent), text: node.textContent ?? '' });
  }
  for (const element of document.querySelectorAll(attributes.map((name) => `[${name}]`).join(', '))) {
    for (const name of attributes) {
      const text = element.getAttribute(name);
      if (text !== null) found.push({ place: `${name} of ${place(element)}`, text });
    }
  }
  return found;
}
