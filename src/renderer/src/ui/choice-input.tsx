import { ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './field.module.css';

/** One of the things that can be chosen. */
export interface ChoiceOption {
  readonly id: string;
  readonly text: string;
  readonly detail?: string;
}

interface ChoiceInputProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly options: readonly ChoiceOption[];
  readonly onChoose: (id: string) => void;
  readonly className?: string;
}

/** A field with a fixed list of choices. */
export function ChoiceInput({ label, labelHidden = false, value, options, onChoose, className }: ChoiceInputProps) {
  return (
    <Select
      className={classes(styles['field'], className)}
      value={value}
      onChange={(key) => {
        if (key !== null) onChoose(String(key));
      }}
      {...(labelHidden ? { 'aria-label': label } : {})}
    >
      {labelHidden ? null : <Label className={styles['label'] ?? ''}>{label}</Label>}
      <Button className={classes(styles['input'], styles['select'])}>
        <SelectValue>{({ selectedText }) => selectedText ?? '–'}</SelectValue>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className={styles['popover'] ?? ''}>
        <ListBox className={styles['options'] ?? ''}>
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} textValue={option.text} className={styles['option'] ?? ''}>
              <span>{option.text}</span>
              {option.detail === undefined ? null : <small>{option.detail}</small>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
