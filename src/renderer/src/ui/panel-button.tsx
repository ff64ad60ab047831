import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './panel-button.module.css';

interface PanelButtonProps {
  /** The words on the button. */
  readonly text: string;
  /** The name of the panel: read out. */
  readonly title: string;
  /** Whether a choice in the panel is in effect: the button is coloured then. */
  readonly on?: boolean;
  /** The edge of the button that the panel is flush with. */
  readonly align?: 'start' | 'end';
  /** `several`: the panel holds several lists under headings, which scroll as one. */
  readonly several?: boolean;
  readonly children: ReactNode;
  /** The button at the foot, which takes all choices back. */
  readonly foot: ReactNode;
}

/** A button that opens a panel of choices below itself. */
export function PanelButton({ text, title, on = false, align = 'start', several, ...rest }: PanelButtonProps) {
  return (
    <DialogTrigger>
      <Button className={classes(styles['facet'], on && styles['on'])}>
        {text}
        <ChevronDown size={13} aria-hidden />
      </Button>
      <Popover className={classes(styles['popover'], several && styles['several'])} placement={`bottom ${align}`}>
        <Dialog aria-label={title} className={classes(styles['facetDialog'], several && styles['facets'])}>
          {rest.children}
          {rest.foot}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

interface PanelFootProps {
  readonly text: string;
  readonly disabled?: boolean;
  /** Keeps the button in sight at the bottom of a panel that scrolls. */
  readonly sticky?: boolean;
  /** Whether the panel stays open. */
  readonly stays?: boolean;
  readonly onPress: () => void;
}

/** The button at the foot of a panel. */
export const PanelFoot = ({ text, disabled = false, sticky = false, stays = false, onPress }: PanelFootProps) => (
  <Button
    {...(stays ? {} : { slot: 'close' })}
    className={classes(styles['clear'], sticky && styles['clearAll'])}
    isDisabled={disabled}
    onPress={onPress}
  >
    {text}
  </Button>
);
