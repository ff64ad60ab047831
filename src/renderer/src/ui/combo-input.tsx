import { ChevronDown } from 'lucide-react';
import { useContext, useEffect, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import {
  Button,
  ComboBox,
  ComboBoxStateContext,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { say } from '#renderer/words/interface-words.ts';
import { classes } from './classes.ts';
import { useComboAnswer, type ComboOption } from './use-combo-answer.ts';
import styles from './field.module.css';

interface ComboInputProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  /** The text that the field shows while nothing is typed. */
  readonly value: string;
  readonly options: readonly ComboOption[];
  /** Is called when a known option is chosen. */
  readonly onChoose: (id: string) => void;
  /** Is called when another text was typed and Enter pressed or the field left. An empty text removes the value. */
  readonly onType: (text: string) => void;
  /** Returns the options that an unknown text offers, where there is more than one; `onChoose` is told the chosen one. */
  readonly offers?: (text: string) => readonly ComboOption[];
  readonly placeholder?: string;
  readonly hint?: string;
  readonly proposed?: boolean;
  readonly autoFocus?: boolean;
  readonly clearOnChoose?: boolean;
  /** Shows the options as soon as the field has the keyboard; otherwise at the first letter, or at ↓. */
  readonly openOnFocus?: boolean;
  /**
   * Makes the field one for a single answer: only Enter or a choice takes the typed text. Escape, or leaving the field,
   * drops the text and calls this.
   */
  readonly onCancel?: () => void;
  readonly className?: string;
}

/** A text field with type-ahead over known options; an unknown text can be typed and is offered as a new option. */
export function ComboInput({
  label,
  labelHidden = false,
  autoFocus = false,
  openOnFocus = false,
  ...props
}: ComboInputProps) {
  const { className, proposed, hint, placeholder = '' } = props;
  const combo = useComboAnswer({ ...props, clearOnChoose: props.clearOnChoose ?? false });
  const input = useFocusedAtOnce(autoFocus);
  const onKeyDown = (event: KeyboardEvent) => {
    const open = event.currentTarget.getAttribute('aria-expanded') === 'true';
    if (event.key === 'Enter' && event.currentTarget.getAttribute('aria-activedescendant') === null) combo.settle();
    // The first Escape closes the list, the second drops the typed text.
    if (event.key === 'Escape' && !open && combo.escape()) event.stopPropagation();
  };
  return (
    <ComboBox
      className={classes(styles['field'], className)}
      items={combo.items}
      inputValue={combo.text}
      onInputChange={combo.type}
      selectedKey={null}
      onSelectionChange={combo.choose}
      onBlur={combo.leave}
      allowsCustomValue
      allowsEmptyCollection={false}
      menuTrigger={combo.answered ? 'manual' : openOnFocus ? 'focus' : 'input'}
      {...(labelHidden ? { 'aria-label': label } : {})}
    >
      <ClosedByAnswer answers={combo.answers} />
      {labelHidden ? null : <Label className={styles['label'] ?? ''}>{label}</Label>}
      <div className={styles['combo']}>
        <Input
          ref={input}
          dir="auto"
          className={classes(styles['input'], proposed && styles['proposed'])}
          placeholder={placeholder}
          title={props.placeholder}
          onInput={combo.reopen}
          onKeyDown={onKeyDown}
        />
        {/* A label that is shown is read out after this one. */}
        <Button
          className={styles['arrow'] ?? ''}
          aria-label={labelHidden ? say('ui.choices-for', { label }) : say('ui.choices')}
        >
          <ChevronDown size={14} aria-hidden />
        </Button>
      </div>
      {hint === undefined ? null : (
        <Text slot="description" className={styles['hint'] ?? ''} title={hint}>
          {hint}
        </Text>
      )}
      <OptionList />
    </ComboBox>
  );
}

const OptionList = () => (
  <Popover className={styles['popover'] ?? ''}>
    <ListBox<ComboOption> className={styles['options'] ?? ''}>
      {(option) => (
        <ListBoxItem id={option.id} textValue={option.text} className={styles['option'] ?? ''}>
          <span dir="auto">{option.text}</span>
          {option.detail === undefined ? null : <small>{option.detail}</small>}
        </ListBoxItem>
      )}
    </ListBox>
  </Popover>
);

/**
 * Gives the keyboard to the field in the task that draws it: an analyst who goes on typing after the key that opened the
 * field must not lose a letter.
 */
function useFocusedAtOnce(autoFocus: boolean): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);
  return input;
}

/** Closes the list after an answer: an open list hides the rest of the page from screen readers. */
function ClosedByAnswer({ answers }: { readonly answers: number }) {
  const close = useContext(ComboBoxStateContext)?.close;
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (answers > 0) latest.current?.();
  }, [answers]);
  return null;
}
