/** Plain JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * The arguments of a command as its record keeps them: ids and typed values, never a report's text or bytes. `purpose` says
 * what a run of a command was for where its other arguments don't tell.
 */
export type CommandArguments = Readonly<Record<string, Json>>;

/** Returns `value` as plain JSON: what is undefined in it is left out. Only for data without texts, files and cycles. */
export const asArguments = (value: object): CommandArguments => JSON.parse(JSON.stringify(value)) as CommandArguments;

/** What a run of a command was for, where its arguments don't tell. */
export type CommandPurpose = 'make sample' | 'split place' | 'change units and rules';
