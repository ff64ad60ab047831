/** Plain JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * The arguments of a command as its record keeps them: ids and typed values, never a report's text or bytes. `purpose`
 * names the reason of a run where the other arguments don't show it.
 */
export type CommandArguments = Readonly<Record<string, Json>>;

/** Returns `value` as plain JSON, without its undefined fields. Only for data without texts, files and cycles. */
export const asArguments = (value: object): CommandArguments => JSON.parse(JSON.stringify(value)) as CommandArguments;

/** The reason of a run of a command, where its arguments don't show it. */
export type CommandPurpose = 'make sample' | 'split place' | 'change units and rules';
