import { SANS, SERIF } from '#core/charts/text-styles.ts';

/**
 * The one style sheet of an HTML document, for the screen and for paper. What a report says is set in serifs. The policy
 * names its hash, so that no other style can get in; a test holds {@link PAGE_STYLE_HASH} to it. On paper there are no
 * ligatures and no special forms of digits: a PDF knows such signs by their shape alone, and they can't be searched.
 */
export const PAGE_STYLE = `
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #65625a } }
@page wide { size: A4 landscape; margin: 14mm 14mm 18mm }
* { box-sizing: border-box }
html { color: #1d1c1a; background: #fff; font: 10pt/1.45 ${SANS}; font-variant-numeric: tabular-nums }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1.5rem }
b, strong, h1, h2, h3, h4 { font-weight: 600 } h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; text-wrap: balance }
h1 { font-size: 20pt; margin: 0 0 .25rem } h2 { font-size: 14pt; margin: 2.25rem 0 .75rem; padding-top: .5rem; border-top: 1px solid #1d1c1a }
h3 { font-size: 11.5pt; margin: 1.5rem 0 .5rem } h4 { font-size: 10pt; margin: 1rem 0 .25rem }
p, ul, dl, figure, blockquote { margin: 0 0 .75rem } ul { padding-left: 1.25rem } li { margin: .15rem 0 }
a { color: #24507a } code { font: .85em ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; overflow-wrap: anywhere }
.soft { color: #65625a } .said { font-family: ${SERIF} } .said b { text-decoration: underline; text-underline-offset: .15em }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .25rem 1rem } dt { color: #65625a } dd { margin: 0; overflow-wrap: anywhere }
blockquote { padding-inline-start: .9rem; border-inline-start: 3px solid #e3e0d8; break-inside: avoid }
blockquote .said { font-size: 11.5pt; white-space: pre-line } blockquote footer { color: #65625a; font-size: 9pt }
table { width: 100%; border-collapse: collapse; font-size: 9pt; margin: 0 0 1rem } .caption { font-weight: 600; color: #65625a; margin: 1rem 0 .25rem; break-after: avoid }
thead { display: table-header-group } tr { break-inside: avoid } th, td { min-width: 4.5rem; text-align: start; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid #e3e0d8; overflow-wrap: anywhere }
section.wide th:first-child { width: 12rem } section.wide th:last-child, section.wide td:last-child { width: 11.5rem; padding-right: 0 }
thead th { border-bottom-color: #1d1c1a } th { font-weight: 600 } td .said { font-size: 10pt } td div + div { margin-top: .1rem }
figure { overflow-x: auto; break-inside: avoid } svg { display: block; max-width: 100%; height: auto } figcaption { color: #65625a; font-size: 9pt; margin-top: .6rem }
section { break-inside: auto } section.keep { break-inside: avoid-page }
@media print { body { max-width: none; margin: 0; padding: 0 } a { color: inherit; text-decoration: none } section.wide { page: wide } section.wide h2 { margin-top: 0 } figure { overflow: visible } * { font-variant: normal; font-variant-ligatures: none } }
`;

/** SHA-256 of {@link PAGE_STYLE} in UTF-8, as a content security policy writes it. */
export const PAGE_STYLE_HASH = 'sha256-8tihe40hP+89Pm5r1lmXuJblaMRj+D7ClteC6hdtkEA=';
