/**
 * Messages in one language by their ids, `area.name` in kebab case. A text is in ICU MessageFormat with one space after
 * each comma of a parameter: `{count, plural, one {# claim} other {# claims}}`. Straight apostrophes quote in ICU:
 * messages have curly ones only.
 */
export type Messages = Readonly<Record<`${string}.${string}`, string>>;

/**
 * The parameters of an ICU text as pairs of name and kind, found by its braces alone. Inside and outside of a parameter
 * alternate with every brace, opening or closing: a brace that opens outside of one begins a parameter, a brace that opens
 * inside of one begins a branch of a plural or select, whose text is outside again.
 */
type Parameters<
  Text extends string,
  Inside extends boolean = false,
  Found = never,
> = Text extends `${infer Head}{${infer Tail}`
  ? InsideAfter<Head, Inside> extends true
    ? Parameters<Tail, false, Found>
    : Parameters<Tail, true, Found | ParameterAt<Tail>>
  : Found;

type InsideAfter<Text extends string, Inside extends boolean> = Text extends `${string}}${infer Rest}`
  ? InsideAfter<Rest, Inside extends true ? false : true>
  : Inside;

type ParameterAt<Text extends string> = Text extends `${infer Inner}}${string}`
  ? Inner extends `${infer Name}, ${infer Format}`
    ? [Name, Format extends `${'number' | 'plural' | 'selectordinal'}${string}` ? 'number' : 'choice']
    : [Inner, 'text']
  : never;

type Value<Kinds, Node> = 'number' extends Kinds
  ? number
  : 'choice' extends Kinds
    ? string | number
    : string | number | Node;

type Filled<Pairs extends [string, string], Node> = {
  readonly [Name in Pairs[0]]: Value<Extract<Pairs, [Name, string]>[1], Node>;
};

/**
 * The values that an ICU text requires: a number for `{x, plural, …}` and `{x, number}`, a string or a number for `{x}`
 * and `{x, select, …}`. `Node` is a further type allowed for `{x}`, elements of a page for example. A union of texts
 * requires the parameters of all of them.
 */
export type ValuesIn<Text extends string, Node = never> = Filled<Parameters<Text>, Node>;

/** The arguments after the id of a message: none where its text has no parameters. */
export type ParamsIn<Text extends string> = [Parameters<Text>] extends [never] ? [] : [values: ValuesIn<Text>];
