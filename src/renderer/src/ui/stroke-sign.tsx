import styles from './stroke-sign.module.css';

/** A sign among words, as high as their capitals and in their colour. `strokes`: SVG path data about 0, from -8 to 8. */
export function StrokeSign({ strokes }: { readonly strokes: string }) {
  return (
    <svg className={styles['sign']} viewBox="-8 -8 16 16" aria-hidden>
      <path d={strokes} />
    </svg>
  );
}
