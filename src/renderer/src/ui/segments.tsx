import { Label, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './segments.module.css';

interface SegmentsProps<T extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: T;
  /** `name` is read out in place of a `text` that is only a sign. */
  readonly options: readonly { readonly id: T; readonly text: string; readonly name?: string }[];
  readonly onChoose: (id: T) => void;
  readonly hint?: string;
}

/** A few choices side by side, of which one is chosen. */
export function Segments<T extends string>({
  label,
  labelHidden = false,
  value,
  options,
  onChoose,
  hint,
}: SegmentsProps<T>) {
  return (
    <div className={styles['wrap']}>
      {labelHidden ? null : <Label className={styles['label'] ?? ''}>{label}</Label>}
      <ToggleButtonGroup
        className={styles['segments'] ?? ''}
        aria-label={label}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          for (const key of keys) onChoose(key as T);
        }}
      >
        {options.map((option) => (
          <ToggleButton
            key={option.id}
            id={option.id}
            className={styles['segment'] ?? ''}
            {...(option.name === undefined ? {} : { 'aria-label': option.name })}
          >
            {option.text}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {hint === undefined ? null : <small className={styles['hint']}>{hint}</small>}
    </div>
  );
}
