import { useEffect, useMemo, useState } from 'react';
import type { TextStyle } from '#core/charts/drawing.ts';
import type { MeasureText } from '#core/charts/scale.ts';
import { SANS, SERIF, TEXT_STYLES } from '#core/charts/text-styles.ts';
import { textMeasure } from '#renderer/dom/text-measure.ts';

/** Returns a function that measures labels of these styles, and a new one once the fonts are loaded. `styles` must stay the same list. */
export function useMeasure(styles: readonly TextStyle[]): MeasureText {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    void Promise.all(styles.map((style) => document.fonts.load(fontOf(style)))).then(() => setLoaded(true));
  }, [styles]);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- widths measured before the fonts were loaded are wrong
  return useMemo(() => textMeasure(styles.map(fontOf)), [styles, loaded]);
}

const fontOf = (style: TextStyle) =>
  `${TEXT_STYLES[style].weight} ${TEXT_STYLES[style].size}px ${style === 'quote' ? SERIF : SANS}`;
