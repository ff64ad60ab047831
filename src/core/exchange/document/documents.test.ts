import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import MarkdownIt, { type Token } from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { Drawing } from '#core/charts/drawing.ts';
import { textShape } from '#core/charts/drawing.ts';
import { displayLine, displayText } from '#core/text/display-text.ts';
import {
  code,
  heading,
  linkTo,
  paragraph,
  soft,
  strong,
  type Document,
  type Inline,
  type Part,
  type QuotedWords,
} from './document.ts';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './page-style.ts';
import { writeHtml } from './write-html.ts';
import { writeMarkdown } from './write-markdown.ts';

const said = (text: string, fields: Partial<QuotedWords> = {}): QuotedWords => ({
  kind: 'said',
  text,
  emphasis: null,
  direction: 'ltr',
  ...fields,
});
const drawing = (text: string): Drawing => ({
  width: 9,
  height: 9,
  title: text,
  shapes: [textShape(0, 0, text, 'quote')],
});
const documentOf = (...parts: Part[]): Document => ({ title: 'A title', subtitle: 'and what it is', parts });

/** Every kind of part, with `text` wherever a text can stand. */
const everything = (text: string): Document => {
  const inlines: Inline[] = [text, strong(text), soft(text), code(text), linkTo('there', text), said(text)];
  return {
    title: text,
    subtitle: text,
    parts: [
      heading(2, 'there', text),
      paragraph(...inlines),
      paragraph(text),
      { kind: 'list', items: [[text], inlines] },
      { kind: 'facts', facts: [[text, inlines]] },
      { kind: 'table', caption: text, head: [[text], ['x']], rows: [[[[text]], [inlines, [text]]]] },
      { kind: 'quotation', said: said(text), lines: [[text]] },
      { kind: 'quotation', said: said(text, { direction: 'rtl' }), lines: [] },
      { kind: 'picture', drawing: drawing(text), caption: text },
      { kind: 'section', wide: true, parts: [paragraph(strong(text), ' ', text)] },
    ],
  };
};

/** Texts that have broken out of documents before, and pieces to make others of. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</title></style></svg></figure><h1>',
  '<!-- --><![CDATA[ ]]>',
  '&lt;b&gt; &#60; &amp;amp;',
  '[a](javascript:alert(1)) ![b](http://evil.example/x.png)',
  'https://evil.example www.evil.example a@evil.example',
  '*a* **b** _c_ __d__ ~~e~~ `f` ``g`` $h$ ^i^',
  '# heading',
  '- item',
  '+ item',
  '1. item',
  '2) item',
  '> quote',
  '---',
  '===',
  '    code',
  '```\ncode',
  '| a | b |',
  '\\',
  '\\*a\\*',
  'one\n\ntwo\r\nthree\u2028four',
  '\u202edesrever\u202c \u2067isolated\u2069',
  '\0\u0007\u001b[31mred',
  'قال المرصد إن أربعة قتلوا',
  '[^1]: note',
  '<https://evil.example>',
  '&#x3c;b&#x3e;',
];
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: fc.constantFrom(...Array.from('<>"\'&*_`[]()#+-=~|\\!:/@.1 \n\tа漢\u202e\0')), maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

describe('a document as HTML', () => {
  const elements = (text: string) => {
    const parsed = new DOMParser().parseFromString(writeHtml(everything(text)), 'text/html');
    // right-to-left text is kept apart by an element of its own
    return [...parsed.querySelectorAll('*')].map(({ tagName }) => tagName).filter((name) => name !== 'BDI');
  };
  const benign = elements('plain words');

  test('has the elements that were meant, whatever its texts hold', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(displayLine(text) !== '');
        expect(elements(text)).toEqual(benign);
      }),
      {
        examples: HOSTILE.map((text) => [text]),
      },
    );
  });

  test('shows its texts as they are', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const parsed = new DOMParser().parseFromString(writeHtml(documentOf(paragraph(text))), 'text/html');
        expect(displayLine(parsed.querySelector('body > p + p')?.textContent ?? '')).toBe(displayLine(text));
      }),
      { examples: HOSTILE.map((text) => [text]) },
    );
  });

  test('forbids scripts and everything from outside, and allows the one style it has', () => {
    const html = writeHtml(everything('x'));
    expect(html).toContain(
      `content="default-src 'none'; style-src '${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(PAGE_STYLE_HASH).toBe(`sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}`);
    expect(html).toContain(`<style>${PAGE_STYLE}</style>`);
    expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|src=|<script|<link|@import|style="/);
    expect([...html.matchAll(/url\(([^)]*)/g)].every(([, to]) => to?.startsWith('#'))).toBe(true);
  });

  test('links to the faces where it is printed at once, under the policy of the window that prints', () => {
    const html = writeHtml(everything('x'), '/assets/faces"&.css');
    expect(html).toContain('<link rel="stylesheet" href="/assets/faces&quot;&amp;.css">');
    expect(html).not.toContain('http-equiv');
    expect(html.replace(/<link [^>]*>/, '')).toBe(writeHtml(everything('x')).replace(/<meta http-equiv[^>]*>/, ''));
  });

  test('sets reports’ words apart, with their direction, their line ends and what is set off', () => {
    const words = said('قتل أربعة\nمقاتلين', { direction: 'rtl', emphasis: { start: 4, end: 9 } });
    expect(writeHtml(documentOf({ kind: 'quotation', said: words, lines: [['NOW']] }))).toContain(
      '<blockquote dir="rtl"><div class="said" dir="rtl">قتل <b>أربعة</b>\nمقاتلين</div><footer dir="ltr"><div>NOW</div></footer></blockquote>',
    );
    expect(writeHtml(documentOf(paragraph(said('at\nleast 5'))))).toContain(
      '<span class="said" dir="ltr">at least 5</span>',
    );
  });

  test('keeps names written from right to left apart from what stands beside them', () => {
    expect(writeHtml(documentOf(paragraph('المرصد', ': 5')))).toContain('<p><bdi>المرصد</bdi>: 5</p>');
  });

  test('gives each drawing ids of its own', () => {
    const fading: Drawing = {
      ...drawing('x'),
      shapes: [
        {
          kind: 'bar',
          x: 0,
          y: 0,
          width: 9,
          height: 3,
          ink: 'ink',
          fill: 'full',
          dashed: false,
          fadesLeft: false,
          fadesRight: true,
          target: null,
        },
      ],
    };
    const html = writeHtml(
      documentOf({ kind: 'picture', drawing: fading, caption: '' }, paragraph({ kind: 'drawing', drawing: fading })),
    );
    expect(html.match(/<linearGradient id="[^"]+"/g)).toEqual([
      '<linearGradient id="drawing-1-fade-0"',
      '<linearGradient id="drawing-2-fade-0"',
    ]);
  });

  test('writes sections across where they are wide', () => {
    const html = writeHtml(
      documentOf({ kind: 'section', wide: true, parts: [] }, { kind: 'section', wide: false, parts: [] }),
    );
    expect(html).toMatch(/<section class="wide">\s*<\/section>\s*<section class="keep">/);
    expect(PAGE_STYLE).toContain('section.wide { page: wide }');
  });
});

describe('a document as Markdown', () => {
  const reader = new MarkdownIt('commonmark', { html: true }).enable(['table', 'strikethrough']);
  const kinds = (tokens: readonly Token[]): string[] =>
    tokens.flatMap(({ type, children, level, content, tag }) => [
      ...(type === 'text' || type === 'text_special' || type === 'entity'
        ? []
        : [`${type} ${tag} ${type.startsWith('html') ? content.replace(/>[^<]+</g, '><') : level}`]),
      ...kinds(children ?? []),
    ]);
  /** Bold words are an element where stars wouldn't do: that is the same. */
  const structure = (text: string) =>
    kinds(reader.parse(writeMarkdown(everything(text)), {})).filter(
      (kind) => !/strong/.test(kind) && !/^inline|svg|<br>/.test(kind),
    );
  const benign = structure('plain words');

  test('has the parts that were meant, whatever its texts hold', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        // what is empty leaves no part
        fc.pre(displayLine(text) !== '' && !displayText(text).trim().includes('\n'));
        expect(structure(text).filter((kind) => !kind.startsWith('html_block'))).toEqual(
          benign.filter((kind) => !kind.startsWith('html_block')),
        );
      }),
      { examples: HOSTILE.filter((text) => !/[\n\u2028]/.test(text)).map((text) => [text]) },
    );
  });

  test('shows its texts as they are, in a paragraph, an item, a cell, a heading and bold', () => {
    const shown = (tokens: readonly Token[]): string =>
      tokens
        .map(({ type, content, children }) =>
          type === 'text' || type === 'text_special' || type === 'code_inline' ? content : shown(children ?? []),
        )
        .join('');
    fc.assert(
      fc.property(hostile, (text) => {
        const line = displayLine(text);
        fc.pre(line !== '');
        const parts: Part[] = [
          paragraph(text),
          { kind: 'list', items: [[text]] },
          heading(3, 'x', text),
          paragraph(strong(text)),
          paragraph(code(text)),
        ];
        for (const part of parts) {
          const [, ...tokens] = reader.parse(writeMarkdown({ title: '', subtitle: '', parts: [part] }), {});
          expect(displayLine(shown(tokens))).toBe(line);
        }
      }),
      { examples: HOSTILE.map((text) => [text]) },
    );
  });

  test('reads well where texts are harmless', () => {
    const words = said('At least 5 were dead', { emphasis: { start: 9, end: 10 } });
    expect(
      writeMarkdown(
        documentOf(
          heading(2, 'q-1', 'How many?'),
          paragraph(strong('Differ'), ': ', words, ' ', linkTo('r-1', 'NOW')),
          { kind: 'facts', facts: [['SHA-256', [code('abc')]]] },
          {
            kind: 'table',
            caption: 'All',
            head: [['Question'], ['NOW']],
            rows: [[[['How many?']], [[words], [soft('as of Friday')]]]],
          },
          { kind: 'quotation', said: said('one\ntwo'), lines: [[soft('NOW')]] },
          { kind: 'quotation', said: said('قتل\nأربعة', { direction: 'rtl' }), lines: [] },
          { kind: 'picture', drawing: drawing('t'), caption: 'Figures' },
        ),
      ).replace(/<svg.*<\/svg>/, '<svg/>'),
    ).toBe(`# A title

and what it is

## <a id="q-1"></a>How many?

**Differ**: “At least <strong>5</strong> were dead” [NOW](#r-1)

- **SHA-256**: \`abc\`

All

| Question | NOW |
| --- | --- |
| How many? | “At least <strong>5</strong> were dead”<br>as of Friday |

> one
>
> two

NOW

<blockquote dir="rtl">قتل<br>أربعة</blockquote>

<figure>
<svg/>
<figcaption>Figures</figcaption>
</figure>
`);
  });
});
