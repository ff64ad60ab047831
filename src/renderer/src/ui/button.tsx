import type { ReactNode, Ref } from 'react';
import {
  Button as AriaButton,
  Tooltip,
  TooltipTrigger,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './button.module.css';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  /** `plain` has no border until it is pointed at; `primary` is the main action of a screen; `danger` deletes. */
  readonly look?: 'plain' | 'bordered' | 'primary' | 'danger';
  readonly children: ReactNode;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words on it. */
export function Button({ look = 'bordered', className, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={classes(styles['button'], styles[look], className)}>
      {children}
    </AriaButton>
  );
}

interface IconButtonProps extends Omit<ButtonProps, 'children'> {
  /** The action of the button: read out, and shown as a tip. */
  readonly label: string;
  /** Its key, for the tip. */
  readonly keys?: string;
  readonly children: ReactNode;
}

/** A button with a picture on it. */
export function IconButton({ label, keys, look = 'plain', className, children, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton
        {...props}
        aria-label={label}
        className={classes(styles['button'], styles['icon'], styles[look], className)}
      >
        {children}
      </AriaButton>
      <Tooltip className={styles['tip'] ?? ''} offset={6}>
        {label}
        {keys === undefined ? null : <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
