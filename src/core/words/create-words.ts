import { IntlMessageFormat } from 'intl-messageformat';
import { languageName } from '#core/language/language-tag.ts';
import { catalogue } from './en/catalogue.ts';
import { formatPartialDate } from './format/format-partial-date.ts';
import { LANGUAGES, type Language } from './languages.ts';
import type { MessageId } from './message-id.ts';
import { accented, pseudoMessage } from './pseudo.ts';
import type { Words } from './words.ts';

/**
 * Makes the words of a language. A message is parsed at its first use. An unknown id, a broken message and a missing
 * parameter are bugs and throw; the catalogue's test rules the first two out.
 */
export function createWords(language: Language): Words {
  const { direction, locale, prose } = LANGUAGES[language];
  const inLetters = language === 'pseudo' ? accented : (text: string) => text;
  const messages = createMessages(language, locale);
  const lists = {
    and: new Intl.ListFormat(prose, { type: 'conjunction' }),
    or: new Intl.ListFormat(prose, { type: 'disjunction' }),
  };
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  const numbers = new Intl.NumberFormat(locale, NUMBERS);
  const moments = new Intl.DateTimeFormat(prose, { dateStyle: 'medium', timeStyle: 'short' });
  const days = new Intl.DateTimeFormat(prose, { dateStyle: 'medium' });
  return {
    language,
    direction,
    say: (id, ...[values]) => messages(id).format(values) as string,
    parts: <Node>(id: MessageId, values: Readonly<Record<string, unknown>>) =>
      messages(id)
        .formatToParts<Node>(values as Record<string, string | number | Node>)
        .map(({ value }) => value),
    list: (items, kind = 'and') =>
      lists[kind]
        .formatToParts(items)
        .map(({ type, value }) => (type === 'element' ? value : inLetters(value)))
        .join(''),
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    date: (date) => inLetters(formatPartialDate(date)),
    moment: (at) => inLetters(moments.format(new Date(at))),
    day: (at) => inLetters(days.format(new Date(at))),
    languageName: (tag) => inLetters(languageName(tag)),
    byName: new Intl.Collator(locale, { numeric: true }).compare,
  };
}

/**
 * Limits the decimals of a number. Six are more than any count of a report has, and fewer than the noise of binary
 * fractions.
 */
const NUMBERS: Intl.NumberFormatOptions = { maximumFractionDigits: 6 };

/** Returns a function that returns the parsed message of an id and parses each message once. */
function createMessages(language: Language, locale: string): (id: MessageId) => IntlMessageFormat {
  const parsed = new Map<MessageId, IntlMessageFormat>();
  const formatters = createFormatters(locale);
  return (id) => {
    const known = parsed.get(id);
    if (known !== undefined) return known;
    const text: string | undefined = catalogue[id];
    if (text === undefined) throw new Error(`no message ${id}`);
    const message = new IntlMessageFormat(language === 'pseudo' ? pseudoMessage(text) : text, locale, undefined, {
      ignoreTag: true,
      formatters,
    });
    parsed.set(id, message);
    return message;
  };
}

/**
 * Makes one set of formatters for all messages of a language: making a formatter takes longer than formatting with it.
 */
function createFormatters(locale: string) {
  const kept = new Map<string, unknown>();
  const once = <T>(kind: string, options: object | undefined, make: () => T): T => {
    const key = `${kind} ${JSON.stringify(options)}`;
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key) as T;
  };
  return {
    getNumberFormat: (_: unknown, options?: Intl.NumberFormatOptions) =>
      once('number', options, () => {
        // A share is written in whole percent.
        const usual = options?.style === 'percent' ? {} : NUMBERS;
        return new Intl.NumberFormat(locale, { ...usual, ...options });
      }),
    getDateTimeFormat: (_?: unknown, options?: Intl.DateTimeFormatOptions) =>
      once('date', options, () => new Intl.DateTimeFormat(locale, options)),
    getPluralRules: (_?: unknown, options?: Intl.PluralRulesOptions) =>
      once('plural', options, () => new Intl.PluralRules(locale, options)),
  };
}
