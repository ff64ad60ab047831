/**
 * Whether two values of plain data (what JSON has, and undefined) are equal. Objects are equal with the same fields in any
 * order; the same object is equal without a look inside.
 */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return Array.isArray(a) ? Array.isArray(b) && sameItems(a, b) : !Array.isArray(b) && sameFields(a, b);
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (!sameData(a[index], b[index])) return false;
  return true;
}

/** Counts fields instead of listing them: this runs over every claim after every edit. */
function sameFields(a: object, b: object): boolean {
  let fields = 0;
  for (const key in a) {
    if (!(key in b) || !sameData(a[key as keyof typeof a], b[key as keyof typeof b])) return false;
    fields += 1;
  }
  for (const _ in b) fields -= 1;
  return fields === 0;
}
