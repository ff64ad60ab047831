import { classes } from './classes.ts';
import styles from './badge.module.css';

interface BadgeProps {
  readonly text: string;
  /** The meaning of the badge. */
  readonly title?: string | undefined;
  /** Whether nobody has set the value yet, so that the badge shows only the default. */
  readonly open?: boolean;
  /** The place of the badge. */
  readonly className?: string | undefined;
}

/** A grade in a small frame. */
export const Badge = ({ text, title, open = false, className }: BadgeProps) => (
  <span className={classes(styles['badge'], className)} title={title} data-open={open}>
    {text}
  </span>
);
