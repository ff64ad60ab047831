/** Maps a value to its position in pixels. */
export type Scale = (value: number) => number;

/** Returns the linear map from `[from, to]` to `[left, right]`. A domain without length lies in the middle. */
export function linearScale(from: number, to: number, left: number, right: number): Scale {
  if (from === to) return () => (left + right) / 2;
  return (value) => left + ((value - from) / (to - from)) * (right - left);
}

/** Width of a text in pixels, as the page would draw it. */
export type MeasureText = (text: string) => number;

/** Cuts `text` to `width` pixels with an ellipsis. The result is empty where not even the ellipsis fits. */
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
