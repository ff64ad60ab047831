import { useSession } from '#renderer/commands/session.tsx';
import { usePreference } from '#renderer/db/preferences.ts';
import {
  readingSettingsSchema,
  resized,
  USUAL_SETTINGS,
  type ReadingSettings,
} from '#renderer/features/reading/reading-settings.ts';
import { useAppCommand } from '#renderer/platform/app-command-listeners.tsx';

/** Returns the settings for the texts, and the keys that change them. */
export function useReadingSettings(): ReadingSettings {
  const { db } = useSession();
  const [settings = USUAL_SETTINGS, set] = usePreference<ReadingSettings>(
    db,
    'reading',
    readingSettingsSchema,
    USUAL_SETTINGS,
  );
  useAppCommand('text.larger', () => void set((now) => resized(now, 1)));
  useAppCommand('text.smaller', () => void set((now) => resized(now, -1)));
  useAppCommand('text.reset', () => void set(USUAL_SETTINGS));
  return settings;
}
