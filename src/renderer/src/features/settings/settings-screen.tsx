import type { ReactNode } from 'react';
import { Slider, SliderThumb, SliderTrack, Label } from 'react-aria-components';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { Say } from '#renderer/ui/say.tsx';
import { Segments } from '#renderer/ui/segments.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
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
  { id: 'system', text: say('settings.as-system') },
  { id: 'light', text: say('settings.light') },
  { id: 'dark', text: say('settings.dark') },
] as const satisfies readonly { id: Theme; text: string }[];

/** The sizes to choose from. A slider would grow away from under the pointer that drags it. */
const SIZES = [100, 125, 150, 175, 200].map((size) => ({ id: String(size), text: words.percent(size / 100) }));

/** The settings, and the facts about this installation. */
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
        <h1>{say('screen.settings')}</h1>
        <section aria-label={say('settings.you')}>
          <TextInput
            label={say('settings.name')}
            value={analyst}
            onCommit={onAnalyst}
            placeholder={say('settings.name-hint')}
          />
        </section>
        <section aria-label={say('settings.look')}>
          <Segments label={say('settings.theme')} value={theme} options={THEMES} onChoose={onTheme} />
          <Segments
            label={say('settings.interface-size')}
            value={String(size.interfaceSize)}
            options={SIZES}
            onChoose={(chosen) => size.onInterfaceSize(Number(chosen))}
          />
          <Setting
            label={say('settings.text-size')}
            valueOf={(value) => <Say id="settings.text-size-value" values={{ value: <b>{value}</b> }} />}
            value={reading.size}
            from={12}
            to={28}
            step={0.5}
            onChange={(size) => onReading({ ...reading, size })}
          />
          <Setting
            label={say('settings.spacing')}
            valueOf={(value) => <Say id="settings.spacing-value" values={{ value: <b>{value}</b> }} />}
            value={reading.spacing}
            from={1.2}
            to={2.4}
            step={0.05}
            onChange={(spacing) => onReading({ ...reading, spacing })}
          />
          <p className={styles['sample']} style={{ fontSize: `${reading.size / 16}rem`, lineHeight: reading.spacing }}>
            {say('settings.sample')}
          </p>
        </section>
        <section aria-label={say('settings.about')}>
          <h2>{say('settings.about')}</h2>
          <AboutList />
        </section>
      </div>
    </main>
  );
}

interface SettingProps {
  readonly label: string;
  /** The label with the value in it. */
  readonly valueOf: (value: number) => ReactNode;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/** A number on a slider. */
function Setting({ label, valueOf, value, from, to, step, onChange }: SettingProps) {
  return (
    <Slider
      className={styles['slider'] ?? ''}
      value={value}
      minValue={from}
      maxValue={to}
      step={step}
      onChange={onChange}
    >
      <Label className={styles['label'] ?? ''}>{valueOf(Math.round(value * 100) / 100)}</Label>
      <SliderTrack className={styles['track'] ?? ''}>
        <SliderThumb className={styles['thumb'] ?? ''} aria-label={label} />
      </SliderTrack>
    </Slider>
  );
}
