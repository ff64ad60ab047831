import { classes } from './classes.ts';
import styles from './badge.module.css';

interface BadgeProps {
  readonly text: string;
  /** What it stands for. */
  readonly title?: string | undefined;
  /** Nobody has said it yet: what is shown is only what is taken until then. */
  readonly open?: boolean;
  /** Where it stands. */
  readonly className?: string | undefined;
}

/** A grade in a small frame. */
export const Badge = ({ text, title, open = false, className }: BadgeProps) => (
  <span className={classes(styles['badge'], className)} title={title} data-open={open}>
    {text}
  </span>
);
