import { useEffect } from 'react';
import { useSession } from '#renderer/commands/session.tsx';

/**
 * Closing the window, or quitting, waits until what was typed and done is on the disk. What can't be saved keeps it open
 * once: the notice says why, and closing again closes.
 */
export function useSaveBeforeClosing(): void {
  const { settling } = useSession();
  useEffect(() => {
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      // A field hands over what stands in it when it is left.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const saving = settling();
      if (saving === null) return;
      event.preventDefault();
      void saving.then((saved) => {
        if (saved) window.close();
      });
    };
    window.addEventListener('beforeunload', onBeforeUnload);
    return () => window.removeEventListener('beforeunload', onBeforeUnload);
  }, [settling]);
}
