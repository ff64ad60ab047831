import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
type Literal = Extract<Element, { readonly rawValue?: string }>;

const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ACCENTED = Array.from('ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž');

/** The length that is added: German and Finnish interfaces are about 40 % longer than English ones. */
const LONGER = 0.4;
/** The words that are added, repeated where a message is long. They are short, so that a line can break between them. */
const PADDING = ' one two three four five six seven eight nine ten eleven twelve';

/** Replaces every letter of English by a letter with an accent that can still be read: `Çļåîɱ`. */
export const accented = (text: string): string =>
  text.replaceAll(/[A-Za-z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);

/**
 * Makes a message of the pseudo-language from an English one: its letters accented, about 40 % longer, and between ⟦ and ⟧,
 * so that English left over, cut text and glued halves are seen. Parameters stay as they are.
 */
export function pseudoMessage(english: string): Element[] {
  const elements = parsed(english);
  return [literal('⟦'), ...elements.map(inAccents), literal(accented(padding(lettersIn(elements)))), literal('⟧')];
}

const parsed = (text: string) => new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();

/** A literal of the parser, whose enum of kinds the library doesn't export. */
const [LITERAL] = parsed('text') as [Literal];
const literal = (value: string): Element => ({ ...LITERAL, value });
const isLiteral = (element: Element): element is Literal => element.type === LITERAL.type;

function inAccents(element: Element): Element {
  if ('options' in element) {
    const options = Object.entries(element.options).map(([key, { value }]) => [key, { value: value.map(inAccents) }]);
    return { ...element, options: Object.fromEntries(options) as typeof element.options };
  }
  return isLiteral(element) ? literal(accented(element.value)) : element;
}

/** The length of the literal text, along the longest branch of each plural and select. */
function lettersIn(elements: readonly Element[]): number {
  const lengths = elements.map((element) => {
    if ('options' in element) return Math.max(...Object.values(element.options).map(({ value }) => lettersIn(value)));
    return isLiteral(element) ? element.value.length : 0;
  });
  return lengths.reduce((sum, length) => sum + length, 0);
}

function padding(length: number): string {
  const wanted = Math.ceil(length * LONGER);
  // A message of parameters alone ("{name}: {figure}") has no word that could be translated into a longer one.
  return wanted < 2
    ? ''
    : PADDING.repeat(Math.ceil(wanted / PADDING.length))
        .slice(0, wanted)
        .trimEnd();
}
