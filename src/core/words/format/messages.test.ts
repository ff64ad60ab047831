import { expect, expectTypeOf, test } from 'vitest';
import type { ParamsIn, ValuesIn } from './messages.ts';

test('the parameters of a message are known from its text', () => {
  expectTypeOf<ParamsIn<'Add a tag'>>().toEqualTypeOf<[]>();
  expectTypeOf<ValuesIn<'{a} and {b}'>>().toEqualTypeOf<{ readonly a: string | number; readonly b: string | number }>();
  expectTypeOf<ValuesIn<'{count, plural, one {# claim} other {# claims}}'>>().toEqualTypeOf<{
    readonly count: number;
  }>();
  expectTypeOf<ValuesIn<'{count, plural, one {claim} other {claims}}'>>().toEqualTypeOf<{ readonly count: number }>();
  expectTypeOf<ValuesIn<'It has {size, number} bytes.'>>().toEqualTypeOf<{ readonly size: number }>();
  expectTypeOf<ValuesIn<'{side, select, low {Lower} other {Upper}} bound'>>().toEqualTypeOf<{
    readonly side: string | number;
  }>();
});

test('parameters inside of branches and after them are known too', () => {
  type Nested =
    'In {place}, {count, plural, =0 {nobody} one {{name} says so} other {{names} {sure, select, yes {say} other {may say}} so}} of {total, number}: {end}';
  expectTypeOf<ValuesIn<Nested>>().toEqualTypeOf<{
    readonly place: string | number;
    readonly count: number;
    readonly name: string | number;
    readonly names: string | number;
    readonly sure: string | number;
    readonly total: number;
    readonly end: string | number;
  }>();
});

test('a parameter that is a number in one place is a number', () => {
  expectTypeOf<ValuesIn<'{n}: {n, plural, one {one} other {more}}'>>().toEqualTypeOf<{ readonly n: number }>();
});

test('a union of messages requires the parameters of all of them', () => {
  expectTypeOf<ValuesIn<'by {a}' | 'of {b, number}'>>().toEqualTypeOf<{
    readonly a: string | number;
    readonly b: number;
  }>();
});

test('elements may stand for plain parameters only', () => {
  type Node = { readonly element: true };
  expectTypeOf<ValuesIn<'{key}: {n, number}', Node>>().toEqualTypeOf<{
    readonly key: string | number | Node;
    readonly n: number;
  }>();
});

test('a wrong parameter is a type error', () => {
  const say = <Text extends string>(_text: Text, ...params: ParamsIn<Text>) => params.length;
  expect(say('Add a tag')).toBe(0);
  expect(say('{n, plural, one {a} other {b}}', { n: 1 })).toBe(1);
  // @ts-expect-error -- the parameter is missing
  expect(say('by {name}')).toBe(0);
  // @ts-expect-error -- the parameter has another name
  expect(say('by {name}', { nmae: 'NOW' })).toBe(1);
  // @ts-expect-error -- a plural needs a number
  expect(say('{n, plural, one {a} other {b}}', { n: '1' })).toBe(1);
  // @ts-expect-error -- there are no parameters
  expect(say('Add a tag', { name: 'NOW' })).toBe(1);
});
