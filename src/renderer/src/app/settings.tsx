import { useSession } from '#renderer/commands/session.tsx';
import { saveAuthorName, useAuthor } from '#renderer/db/author.ts';
import { usePreference } from '#renderer/db/preferences.ts';
import {
  readingSettingsSchema,
  USUAL_SETTINGS,
  type ReadingSettings,
} from '#renderer/features/reading/reading-settings.ts';
import { SettingsScreen } from '#renderer/features/settings/settings-screen.tsx';
import { useInterfaceSize } from './frame/use-interface-size.ts';
import { useTheme } from './frame/use-theme.ts';

/** Reads the preferences for the settings screen, and stores them. */
export function Settings() {
  const { db } = useSession();
  const [theme, setTheme] = useTheme(db);
  const [interfaceSize, setInterfaceSize] = useInterfaceSize(db);
  const author = useAuthor(db);
  const [reading, setReading] = usePreference<ReadingSettings>(db, 'reading', readingSettingsSchema, USUAL_SETTINGS);
  if (theme === undefined || author === undefined || reading === undefined || interfaceSize === undefined) return null;
  return (
    <SettingsScreen
      theme={theme}
      onTheme={(next) => void setTheme(next)}
      interfaceSize={interfaceSize}
      onInterfaceSize={(next) => void setInterfaceSize(next)}
      reading={reading}
      onReading={(next) => void setReading(next)}
      analyst={author.analyst}
      onAnalyst={(name) => void saveAuthorName(db, name)}
    />
  );
}
