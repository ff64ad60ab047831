import { classes } from './classes.ts';
import styles from './badge.module.css';

interface BadgeProps {
  readonly text: string;
  /** The meaning of the grade in words. */
  readonly title?: string | undefined;
  /** Whether nobody has given the grade: the badge shows the grade that is assumed until then. */
  readonly open?: boolean;
  /** Places the badge. */
  readonly className?: string | undefined;
}

/** A grade in a small frame. */
export const Badge = ({ text, title, open = false, className }: BadgeProps) => (
  <span className={classes(styles['badge'], className)} title={title} data-open={open}>
    {text}
  </span>
);
