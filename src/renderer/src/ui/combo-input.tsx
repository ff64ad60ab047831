import { ChevronDown } from 'lucide-react';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
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
  useFilter,
} from 'react-aria-components';
import { say } from '#renderer/words/interface-words.ts';
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
  /** The kinds of thing that an unknown text can become, if there are several; `onChoose` receives the chosen one. */
  readonly offers?: (text: string) => readonly ComboOption[];
  readonly placeholder?: string;
  readonly hint?: string;
  readonly proposed?: boolean;
  readonly autoFocus?: boolean;
  readonly clearOnChoose?: boolean;
  /** Shows the choices as soon as the field has the focus; otherwise they come with the first letter, or ↓. */
  readonly openOnFocus?: boolean;
  /**
   * Makes it a field for one answer: only Enter or a choice takes what was typed. Escape, or leaving the field, drops it and
   * calls this.
   */
  readonly onCancel?: () => void;
  readonly className?: string;
}

const CREATE = '(create)';

/** A text field with type-ahead over the known values; an unknown text is offered as a new value. */
export function ComboInput({
  label,
  labelHidden = false,
  value,
  options,
  onChoose,
  onType,
  offers,
  clearOnChoose = false,
  autoFocus = false,
  openOnFocus = false,
  onCancel,
  ...rest
}: ComboInputProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [answers, setAnswers] = useState(0);
  const [answered, setAnswered] = useState(false);
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
      ? [...shown, ...(offers?.(typed) ?? [{ id: CREATE, text: typed, detail: say('ui.new-option') }])]
      : shown;

  /** Whether an answer was given or refused: what happens to the field after that says nothing. */
  const done = useRef(false);
  const cancel = () => {
    if (onCancel === undefined || done.current) return;
    done.current = true;
    onCancel();
  };
  const answer = () => {
    done.current = true;
    setAnswers((count) => count + 1);
    setAnswered(true);
  };
  const settle = () => {
    done.current = true;
    if (draft === null) return;
    answer();
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
        answer();
        setDraft(clearOnChoose ? '' : null);
        if (key === CREATE) onType(typed);
        else onChoose(String(key));
      }}
      onBlur={() => {
        setAnswered(false);
        if (onCancel === undefined) settle();
        else cancel();
      }}
      allowsCustomValue
      allowsEmptyCollection={false}
      menuTrigger={answered ? 'manual' : openOnFocus ? 'focus' : 'input'}
      {...(labelHidden ? { 'aria-label': label } : {})}
    >
      <ClosedByAnswer answers={answers} />
      {labelHidden ? null : <Label className={styles['label'] ?? ''}>{label}</Label>}
      <div className={styles['combo']}>
        <Input
          ref={input}
          dir="auto"
          className={classes(styles['input'], rest.proposed && styles['proposed'])}
          placeholder={rest.placeholder ?? ''}
          title={rest.placeholder}
          onInput={() => setAnswered(false)}
          onKeyDown={(event) => {
            const open = event.currentTarget.getAttribute('aria-expanded') === 'true';
            if (event.key === 'Enter' && event.currentTarget.getAttribute('aria-activedescendant') === null) settle();
            // The first Escape closes the list, the second drops what was typed.
            if (event.key !== 'Escape' || open || (draft === null && onCancel === undefined)) return;
            event.stopPropagation();
            setAnswered(true);
            setDraft(null);
            cancel();
          }}
        />
        {/* the label, where it is shown, is read after this */}
        <Button
          className={styles['arrow'] ?? ''}
          aria-label={labelHidden ? say('ui.choices-for', { label }) : say('ui.choices')}
        >
          <ChevronDown size={14} aria-hidden />
        </Button>
      </div>
      {rest.hint === undefined ? null : (
        <Text slot="description" className={styles['hint'] ?? ''} title={rest.hint}>
          {rest.hint}
        </Text>
      )}
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
    </ComboBox>
  );
}

/** Closes the list after an answer: open, it hides the rest of the page from screen readers. */
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
