import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { catalogue } from './en/catalogue.ts';
import { pseudoMessage } from './pseudo.ts';

const areas: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = import.meta.glob(
  ['./en/*.ts', '!./en/catalogue.ts'],
  { eager: true },
);
const messages: readonly (readonly [id: string, text: string])[] = Object.entries(catalogue);
type Element = ReturnType<IntlMessageFormat['getAst']>[number];
/** Returns the names of the parameters, including those in branches; a literal and a `#` have none. */
const parameterNames = (elements: readonly Element[]): readonly string[] =>
  elements.flatMap((element) => [
    ...(NAMELESS.has(element.type) ? [] : [`${'value' in element ? element.value : ''} ${element.type}`]),
    ...('options' in element ? Object.values(element.options).flatMap(({ value }) => parameterNames(value)) : []),
  ]);
/** The parser's type numbers of literal text and of `#`, which have no name. */
const NAMELESS: ReadonlySet<number> = new Set([0, 7]);
const parsed = (text: string) => new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();

test('the catalogue has every message of every area, and no id occurs twice', () => {
  const ids = Object.values(areas).flatMap((area) => Object.values(area).flatMap((part) => Object.keys(part)));
  expect(ids.toSorted()).toEqual(Object.keys(catalogue).toSorted());
});

test('every id is `area.name` in kebab case', () => {
  expect(messages.filter(([id]) => !/^[a-z\d]+(-[a-z\d]+)*(\.[a-z\d]+(-[a-z\d]+)*)+$/.test(id))).toEqual([]);
});

test('every message can be parsed', () => {
  for (const [id, text] of messages) expect(() => parsed(text), id).not.toThrow();
});

test('no message has a straight quote, white space at its ends, two spaces or a half-finished word', () => {
  expect(messages.filter(([, text]) => /['"]|^\s|\s$|\s{2}|TODO|^$/.test(text))).toEqual([]);
});

test('every parameter is written with one space after each comma, by which its type is found', () => {
  expect(messages.filter(([, text]) => /\{\s|\{\w+(?:\s+,|,(?! \w)|\s+\})|\{\w+, \w+,(?! )/.test(text))).toEqual([]);
});

test('every message has the same parameters in the pseudo-language', () => {
  for (const [id, text] of messages) {
    expect(parameterNames(pseudoMessage(text)), id).toEqual(parameterNames(parsed(text)));
  }
});
