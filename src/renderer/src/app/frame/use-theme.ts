import { useEffect } from 'react';
import * as v from 'valibot';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { usePreference } from '#renderer/db/preferences.ts';
import { useAppCommand } from '#renderer/platform/app-command-listeners.tsx';
import { bridge } from '#renderer/platform/bridge.ts';
import type { Theme } from '#shared/ipc/contract.ts';

const themeSchema = v.picklist(['system', 'light', 'dark'] satisfies readonly Theme[]);

/** The theme as it is chosen, kept in step with the window's frame and menus. */
export function useTheme(db: CrosscheckDatabase): readonly [Theme | undefined, (theme: Theme) => Promise<void>] {
  const [theme, setTheme] = usePreference<Theme>(db, 'theme', themeSchema, 'system');
  useEffect(() => {
    if (theme !== undefined) void bridge.call('app:theme', { theme });
  }, [theme]);
  useAppCommand('theme.system', () => void setTheme('system'));
  useAppCommand('theme.light', () => void setTheme('light'));
  useAppCommand('theme.dark', () => void setTheme('dark'));
  return [theme, setTheme];
}
