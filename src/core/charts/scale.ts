/** Where a value lies, in pixels. */
export type Scale = (value: number) => number;

/** The straight map of `[from, to]` onto `[left, right]`. A domain without length lies in the middle. */
export function linearScale(from: number, to: number, left: number, right: number): Scale {
  if (from === to) return () => (left + right) / 2;
  return (value) => left + ((value - from) / (to - from)) * (right - left);
}

/** Width of a text in pixels, as the page would draw it. */
export type MeasureText = (text: string) => number;

/** `text` cut to `width` pixels with an ellipsis; empty where not even that fits. */
export function fitText(text: string, width: number, measure: MeasureText): string {
  if (measure(text) <= width) return text;
  const letters = Array.from(text);
  let [fits, tooLong] = [0, letters.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (measure(cut(letters, middle)) <= width) fits = middle;
    else tooLong = middle;
  }
  return fits === 0 ? '' : cut(letters, fits);
}

const cut = (letters: readonly string[], count: number) => `${letters.slice(0, count).join('').trimEnd()}…`;
