import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './field.module.css';

interface TextInputProps {
  readonly label: string;
  /** Shows no label; it is read out all the same. */
  readonly labelHidden?: boolean;
  readonly value: string;
  /** Called a moment after typing stops, and at once on Enter or when the field is left. Not called without a change. */
  readonly onCommit: (value: string) => void;
  readonly placeholder?: string;
  readonly hint?: string | undefined;
  /** A sentence about what is wrong with the value; it is not committed meanwhile. */
  readonly check?: (value: string) => string | null;
  readonly lines?: number;
  readonly autoFocus?: boolean;
  /** Marks the value as the program's proposal. */
  readonly proposed?: boolean;
  readonly className?: string;
  readonly onEnter?: () => void;
}

/** After this many milliseconds without a key what was typed is saved. */
const PAUSE_MS = 500;

/** A text field that saves as one types. While it has the focus it keeps what is typed; otherwise it shows `value`. */
export function TextInput({
  label,
  labelHidden = false,
  value,
  onCommit,
  check,
  lines,
  proposed,
  className,
  hint,
  onEnter,
  autoFocus = false,
  ...rest
}: TextInputProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  // In the same task as the key that brought the field: the next letter belongs into it.
  useLayoutEffect(() => {
    if (autoFocus) field.current?.select();
  }, [autoFocus]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const shown = draft ?? value;
  const fault = check?.(shown) ?? null;

  const commit = (text: string) => {
    clearTimeout(timer.current);
    if (text !== value && (check?.(text) ?? null) === null) onCommit(text);
  };
  const latest = useRef({ draft, commit });
  useEffect(() => {
    latest.current = { draft, commit };
  });
  // What was typed must not be lost when the card is changed before the pause is over.
  useEffect(
    () => () => {
      if (latest.current.draft !== null) latest.current.commit(latest.current.draft);
    },
    [],
  );

  const onChange = (text: string) => {
    setDraft(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current.commit(text), PAUSE_MS);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && lines === undefined) {
      commit(shown);
      onEnter?.();
    }
    if (event.key === 'Escape' && draft !== null && draft !== value) {
      event.stopPropagation();
      clearTimeout(timer.current);
      setDraft(value);
    }
  };
  return (
    <TextField
      className={classes(styles['field'], className)}
      value={shown}
      onChange={onChange}
      onBlur={() => {
        commit(shown);
        setDraft(null);
      }}
      isInvalid={fault !== null}
      {...(labelHidden ? { 'aria-label': label } : {})}
    >
      {labelHidden ? null : <Label className={styles['label'] ?? ''}>{label}</Label>}
      {lines === undefined ? (
        <Input
          ref={field}
          className={classes(styles['input'], proposed && styles['proposed'])}
          placeholder={rest.placeholder ?? ''}
          onKeyDown={onKeyDown}
        />
      ) : (
        <TextArea
          className={classes(styles['input'], styles['area'])}
          rows={lines}
          placeholder={rest.placeholder ?? ''}
          onKeyDown={onKeyDown}
        />
      )}
      {fault === null ? null : (
        <Text slot="errorMessage" className={styles['fault'] ?? ''}>
          {fault}
        </Text>
      )}
      {hint === undefined ? null : (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
    </TextField>
  );
}
