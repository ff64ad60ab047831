import { ChevronDown } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text, useFilter } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './field.module.css';

/** One line of a list to choose from. */
export interface ComboOption {
  readonly id: string;
  readonly text: string;
  /** Faint, at the end of the line. */
  readonly detail?: string;
}

interface ComboInputProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  /** The text shown while the field is left alone. */
  readonly value: string;
  readonly options: readonly ComboOption[];
  /** A known option was chosen. */
  readonly onChoose: (id: string) => void;
  /** Something else was typed and Enter pressed or the field left. Empty text means: take it away. */
  readonly onType: (text: string) => void;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly proposed?: boolean;
  readonly autoFocus?: boolean;
  readonly clearOnChoose?: boolean;
  readonly className?: string;
}

const CREATE = '(create)';

/** A text field with type-ahead over what is known; what isn't known yet can be typed and is offered as new. */
export function ComboInput({
  label,
  labelHidden = false,
  value,
  options,
  onChoose,
  onType,
  clearOnChoose = false,
  autoFocus = false,
  ...rest
}: ComboInputProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const { contains } = useFilter({ sensitivity: 'base' });
  const input = useRef<HTMLInputElement>(null);
  // At once, in the same task: who goes on typing after the key that brought the field must not lose a letter.
  useLayoutEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);
  const text = draft ?? value;
  const typed = (draft ?? '').trim();
  const shown = draft === null || draft === value ? options : options.filter((option) => contains(option.text, typed));
  const exact = options.find((option) => option.text.toLowerCase() === typed.toLowerCase());
  const items: readonly ComboOption[] =
    draft !== null && typed !== '' && exact === undefined
      ? [...shown, { id: CREATE, text: typed, detail: 'new' }]
      : shown;

  const settle = () => {
    if (draft === null) return;
    setDraft(clearOnChoose ? '' : null);
    if (typed === value.trim()) return;
    if (exact !== undefined) onChoose(exact.id);
    else if (typed !== '' || value !== '') onType(typed);
  };
  return (
    <ComboBox
      className={classes(styles['field'], rest.className)}
      items={items}
      inputValue={text}
      onInputChange={setDraft}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return;
        setDraft(clearOnChoose ? '' : null);
        if (key === CREATE) onType(typed);
        else onChoose(String(key));
      }}
      onBlur={settle}
      allowsCustomValue
      allowsEmptyCollection={false}
      menuTrigger="focus"
      {...(labelHidden ? { 'aria-label': label } : {})}
    >
      {labelHidden ? null : <Label className={styles['label'] ?? ''}>{label}</Label>}
      <div className={styles['combo']}>
        <Input
          ref={input}
          className={classes(styles['input'], rest.proposed && styles['proposed'])}
          placeholder={rest.placeholder ?? ''}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && event.currentTarget.getAttribute('aria-activedescendant') === null) settle();
          }}
        />
        <Button className={styles['arrow'] ?? ''} aria-label={`Choices for ${label}`}>
          <ChevronDown size={14} aria-hidden />
        </Button>
      </div>
      {rest.hint === undefined ? null : (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {rest.hint}
        </Text>
      )}
      <Popover className={styles['popover'] ?? ''}>
        <ListBox<ComboOption> className={styles['options'] ?? ''}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.text} className={styles['option'] ?? ''}>
              <span>{option.text}</span>
              {option.detail === undefined ? null : <small>{option.detail}</small>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
