import { Slider, SliderThumb, SliderTrack, Label } from 'react-aria-components';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { Segments } from '#renderer/ui/segments.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import type { Theme } from '#shared/ipc/contract.ts';
import { AboutList } from './about-list.tsx';
import styles from './settings-screen.module.css';

interface SettingsScreenProps {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  /** In percent. */
  readonly interfaceSize: number;
  readonly onInterfaceSize: (size: number) => void;
  readonly reading: { readonly size: number; readonly spacing: number };
  readonly onReading: (reading: { readonly size: number; readonly spacing: number }) => void;
  readonly analyst: string;
  readonly onAnalyst: (name: string) => void;
}

const THEMES = [
  { id: 'system', text: 'As the system' },
  { id: 'light', text: 'Light' },
  { id: 'dark', text: 'Dark' },
] as const satisfies readonly { id: Theme; text: string }[];

/** Steps rather than a slider, which would grow away from under the pointer that draws it. */
const SIZES = [100, 125, 150, 175, 200].map((size) => ({ id: String(size), text: `${size} %` }));

/** What the analyst can set, and what is to be known about this installation. */
export function SettingsScreen({
  theme,
  onTheme,
  reading,
  onReading,
  analyst,
  onAnalyst,
  ...size
}: SettingsScreenProps) {
  return (
    <main className={styles['screen']} ref={useFocusPlace('settings')}>
      <div className={styles['column']}>
        <h1>Settings</h1>
        <section aria-label="You">
          <TextInput
            label="Your name, written beside what you mark from now on"
            value={analyst}
            onCommit={onAnalyst}
            placeholder="Name or initials; may stay empty"
          />
        </section>
        <section aria-label="Look">
          <Segments label="Theme" value={theme} options={THEMES} onChoose={onTheme} />
          <Segments
            label="Interface size"
            value={String(size.interfaceSize)}
            options={SIZES}
            onChoose={(chosen) => size.onInterfaceSize(Number(chosen))}
          />
          <Setting
            label="Text size"
            value={reading.size}
            from={12}
            to={28}
            step={0.5}
            unit="px"
            onChange={(size) => onReading({ ...reading, size })}
          />
          <Setting
            label="Line spacing"
            value={reading.spacing}
            from={1.2}
            to={2.4}
            step={0.05}
            unit="×"
            onChange={(spacing) => onReading({ ...reading, spacing })}
          />
          <p className={styles['sample']} style={{ fontSize: `${reading.size / 16}rem`, lineHeight: reading.spacing }}>
            This is how a report is set. Serif is what a report says; sans is what you and the program say.
          </p>
        </section>
        <section aria-label="About">
          <h2>About</h2>
          <AboutList />
        </section>
      </div>
    </main>
  );
}

interface SettingProps {
  readonly label: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly unit: string;
  readonly onChange: (value: number) => void;
}

/** A number on a slider. */
function Setting({ label, value, from, to, step, unit, onChange }: SettingProps) {
  return (
    <Slider
      className={styles['slider'] ?? ''}
      value={value}
      minValue={from}
      maxValue={to}
      step={step}
      onChange={onChange}
    >
      <Label className={styles['label'] ?? ''}>
        {label} <b>{Math.round(value * 100) / 100}</b> {unit}
      </Label>
      <SliderTrack className={styles['track'] ?? ''}>
        <SliderThumb className={styles['thumb'] ?? ''} aria-label={label} />
      </SliderTrack>
    </Slider>
  );
}
