import { figureInQuote } from '#core/comparison/figures/figure-in-quote.ts';
import type { ShortQuote } from '#core/comparison/short-quote.ts';
import type { QuotedWords } from '#core/exchange/document/document.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Report } from '#core/model/report.ts';
import { textDirection } from '#core/text/direction.ts';

const languageOf = (report: Report | undefined) => report?.language.value ?? 'und';

/** A claim's whole quote, its figure set off. */
export const wholeQuote = ({ quote, quantity }: Claim, report: Report | undefined): QuotedWords => ({
  kind: 'said',
  text: quote,
  emphasis: figureInQuote(quote, quantity),
  direction: textDirection(quote, languageOf(report)),
});

/** A quote cut to fit a cell. */
export const cellQuote = ({ text, emphasis }: ShortQuote, report: Report | undefined): QuotedWords => ({
  kind: 'said',
  text,
  emphasis,
  direction: textDirection(text, languageOf(report)),
});
