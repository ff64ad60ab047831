const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether a text has a right-to-left letter. */
export const hasRightToLeft = (text: string) => RTL.test(text);

/** Whether most letters of a text are right-to-left letters. */
export function isRightToLeft(text: string): boolean {
  if (!RTL.test(text)) return false; // nearly all text: no need to count
  let rtl = 0;
  let ltr = 0;
  for (const letter of text) {
    if (!/\p{L}/u.test(letter)) continue;
    if (RTL.test(letter)) rtl += 1;
    else ltr += 1;
  }
  return rtl > ltr;
}
