import type { Screen } from '#renderer/app/state/view-state.ts';
import { useAppCommand } from '#renderer/platform/app-command-listeners.tsx';

/** The commands and keys that lead from one screen to another. */
export function useScreenCommands(go: (screen: Screen) => void): void {
  useAppCommand('go.read', () => go('read'));
  useAppCommand('go.claims', () => go('claims'));
  useAppCommand('go.compare', () => go('compare'));
  useAppCommand('go.timeline', () => go('timeline'));
  useAppCommand('go.names', () => go('names'));
  useAppCommand('go.codebook', () => go('codebook'));
  useAppCommand('go.parties', () => go('parties'));
  useAppCommand('go.settings', () => go('settings'));
}
