import { useEffect } from 'react';
import { useSession } from '#renderer/commands/session.tsx';
import { leave } from '#renderer/platform/load-anew.ts';

/**
 * Closing the window, quitting or loading anew waits until what was typed and done is on the disk. What can't be saved, or takes too long
 * for who waits, keeps it open once: closing again closes.
 */
export function useSaveBeforeClosing(): void {
  const { settling } = useSession();
  useEffect(() => {
    let waiting = false;
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      // A field hands over what stands in it when it is left.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const saving = settling();
      if (saving === null || waiting) return;
      waiting = true;
      event.preventDefault();
      void saving.then((saved) => {
        waiting = false;
        if (saved) leave();
      });
    };
    window.addEventListener('beforeunload', onBeforeUnload);
    return () => window.removeEventListener('beforeunload', onBeforeUnload);
  }, [settling]);
}
