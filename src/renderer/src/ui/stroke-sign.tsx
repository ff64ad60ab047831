import styles from './stroke-sign.module.css';

interface StrokeSignProps {
  /** SVG path data about 0, from -8 to 8. */
  readonly strokes: string;
  /** The meaning of the sign, read out and shown as a tip; left out where a word beside the sign gives it. */
  readonly label?: string;
}

/** A sign among words, as high as their capitals and in their colour. */
export function StrokeSign({ strokes, label }: StrokeSignProps) {
  return (
    <svg
      className={styles['sign']}
      viewBox="-8 -8 16 16"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {label === undefined ? null : <title>{label}</title>}
      <path d={strokes} />
    </svg>
  );
}
