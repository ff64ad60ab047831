import { useState } from 'react';
import { KeyList } from '#renderer/features/palette/key-list.tsx';
import { AboutDialog } from '#renderer/features/settings/about-dialog.tsx';
import { useAppCommand } from '#renderer/platform/app-command-listeners.tsx';

/** The keys, and what this installation is: with an investigation and without one. */
export function Help() {
  const [open, setOpen] = useState<'keys' | 'about' | null>(null);
  useAppCommand('help.keys', () => setOpen('keys'));
  useAppCommand('help.about', () => setOpen('about'));
  const close = () => setOpen(null);
  return open === 'keys' ? <KeyList onClose={close} /> : open === 'about' ? <AboutDialog onClose={close} /> : null;
}
