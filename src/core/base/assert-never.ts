/** Closes a switch over a discriminated union: a member that was forgotten is a type error here. */
export function assertNever(value: never): never {
  throw new Error(`unexpected member: ${JSON.stringify(value)}`);
}
