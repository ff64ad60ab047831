import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { classes } from './classes.ts';
import { useTypedText } from './use-typed-text.ts';
import styles from './field.module.css';

interface TextInputProps {
  readonly label: string;
  /** Hides the label; it is still read out. */
  readonly labelHidden?: boolean;
  readonly value: string;
  /** Called a moment after typing stops, and at once on Enter or when the field is left. Not called without a change. */
  readonly onCommit: (value: string) => void;
  readonly placeholder?: string;
  readonly hint?: string | undefined;
  /** Returns a sentence about the fault of a value, which is not committed then; null for a value without fault. */
  readonly check?: (value: string) => string | null;
  readonly lines?: number;
  readonly autoFocus?: boolean;
  /** Marks the value as the program's proposal. */
  readonly proposed?: boolean;
  readonly className?: string;
  /** Is called on Enter, in a field of several lines on Ctrl Enter. */
  readonly onEnter?: () => void;
}

/**
 * A text field that saves as one types. While the field has the keyboard it shows the typed text; otherwise it shows `value`,
 * or the last typed text if that can't be a value, with the reason.
 */
export function TextInput({
  label,
  labelHidden = false,
  className,
  hint,
  lines,
  autoFocus = false,
  ...props
}: TextInputProps) {
  const typed = useTypedText({ value: props.value, onCommit: props.onCommit, check: props.check });
  const field = useSelectedAtOnce(autoFocus);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (lines === undefined || event.ctrlKey || event.metaKey)) {
      typed.commit();
      props.onEnter?.();
    }
    if (event.key === 'Escape' && typed.changed) {
      event.stopPropagation();
      typed.drop();
    }
  };
  const placeholder = props.placeholder ?? '';
  const input = classes(styles['input'], lines === undefined ? props.proposed && styles['proposed'] : styles['area']);
  return (
    <TextField
      className={classes(styles['field'], className)}
      value={typed.text}
      onChange={typed.type}
      onBlur={typed.leave}
      isInvalid={typed.fault !== null}
      {...(labelHidden ? { 'aria-label': label } : {})}
    >
      {labelHidden ? null : <Label className={styles['label'] ?? ''}>{label}</Label>}
      {lines === undefined ? (
        <Input
          ref={field}
          dir="auto"
          className={input}
          placeholder={placeholder}
          title={props.placeholder}
          onKeyDown={onKeyDown}
        />
      ) : (
        <TextArea
          ref={field}
          dir="auto"
          className={input}
          rows={lines}
          placeholder={placeholder}
          onKeyDown={onKeyDown}
        />
      )}
      <Below fault={typed.fault} hint={hint} />
    </TextField>
  );
}

interface BelowProps {
  readonly fault: string | null;
  readonly hint: string | undefined;
}

/** The fault of the value and the hint, below the field. */
const Below = ({ fault, hint }: BelowProps) => (
  <>
    {fault === null ? null : (
      <Text slot="errorMessage" className={styles['fault'] ?? ''}>
        {fault}
      </Text>
    )}
    {hint === undefined ? null : (
      <Text slot="description" className={styles['hint'] ?? ''} title={hint}>
        {hint}
      </Text>
    )}
  </>
);

/** Selects the text of the field in the task that draws the field: the next letter replaces it. */
function useSelectedAtOnce(autoFocus: boolean) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (autoFocus) field.current?.select();
  }, [autoFocus]);
  return field;
}
