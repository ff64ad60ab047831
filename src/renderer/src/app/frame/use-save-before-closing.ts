import { useEffect } from 'react';
import type { Session } from '#renderer/commands/session.tsx';
import { finishWritingPreferences } from '#renderer/db/preferences.ts';
import { leavePage, stayOnPage } from '#renderer/platform/reload-page.ts';

const nothing = () => null;

/**
 * Closing the window, quitting or loading anew waits until what was typed and done is on the disk, and with it the
 * choices to be remembered. Work that can't be saved, or takes too long for who waits, keeps it open once: closing
 * again closes. `settling` is that of the open session, if there is one.
 */
export function useSaveBeforeClosing(settling: Session['settling'] = nothing): void {
  useEffect(() => {
    let waiting = false;
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      // A field hands over what stands in it when it is left.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const work = settling();
      const choices = finishWritingPreferences();
      if ((work === null && choices === null) || waiting) return;
      waiting = true;
      event.preventDefault();
      void Promise.all([work ?? true, choices ?? true]).then(([saved]) => {
        waiting = false;
        if (saved) leavePage();
        else stayOnPage();
      });
    };
    window.addEventListener('beforeunload', onBeforeUnload);
    return () => window.removeEventListener('beforeunload', onBeforeUnload);
  }, [settling]);
}
