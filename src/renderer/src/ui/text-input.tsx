import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { classes } from './classes.ts';
import { useDraft } from './use-draft.ts';
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
  /** A sentence about the fault of the value; the value isn't saved while there is one. */
  readonly check?: (value: string) => string | null;
  readonly lines?: number;
  readonly autoFocus?: boolean;
  /** Marks the value as the program's proposal. */
  readonly proposed?: boolean;
  readonly className?: string;
  /** Enter, in a field of several lines with Ctrl. */
  readonly onEnter?: () => void;
}

/**
 * A text field that saves as one types. While it has the focus it keeps what is typed; otherwise it shows `value`, or what was
 * typed last and can't be a value, with the reason.
 */
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
  const draft = useDraft({ value, onCommit, check });
  const { fault } = draft;
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  // In the same task as the key that brought the field: the next letter belongs into it.
  useLayoutEffect(() => {
    if (autoFocus) field.current?.select();
  }, [autoFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (lines === undefined || event.ctrlKey || event.metaKey)) {
      draft.commit();
      onEnter?.();
    }
    if (event.key === 'Escape' && draft.changed) {
      event.stopPropagation();
      draft.drop();
    }
  };
  return (
    <TextField
      className={classes(styles['field'], className)}
      value={draft.shown}
      onChange={draft.type}
      onBlur={draft.leave}
      isInvalid={fault !== null}
      {...(labelHidden ? { 'aria-label': label } : {})}
    >
      {labelHidden ? null : <Label className={styles['label'] ?? ''}>{label}</Label>}
      {lines === undefined ? (
        <Input
          ref={field}
          dir="auto"
          className={classes(styles['input'], proposed && styles['proposed'])}
          placeholder={rest.placeholder ?? ''}
          title={rest.placeholder}
          onKeyDown={onKeyDown}
        />
      ) : (
        <TextArea
          ref={field}
          dir="auto"
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
        <Text slot="description" className={styles['hint'] ?? ''} title={hint}>
          {hint}
        </Text>
      )}
    </TextField>
  );
}
