import type { InvestigationId } from '#core/base/id.ts';
import { deleteInvestigation, restoreInvestigation } from '#renderer/commands/investigations/delete-investigation.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import { say } from '#renderer/words/interface-words.ts';

interface Ways {
  readonly onLeave: () => void;
  readonly onOpen: (id: InvestigationId) => void;
}

/** Returns a function that deletes the open investigation, leaves it, and offers to restore it. */
export function useDeleteInvestigation(name: string, { onLeave, onOpen }: Ways): () => void {
  const { investigationId, run, runReversibly } = useSession();
  // An import that is running still adds to the investigation: it is restored whatever was added since.
  const restore = async () => {
    const restored = await run(restoreInvestigation, undefined);
    if (restored === true) onOpen(investigationId);
    else if (restored === false) notify({ text: say('frame.erased-meanwhile'), failure: true });
  };
  return () => {
    void runReversibly((inOne) => inOne(deleteInvestigation, undefined)).then((done) => {
      if (done === undefined) return;
      onLeave();
      notify({
        text: say('frame.deleted', { name }),
        action: { label: say('button.undo'), run: () => void restore() },
      });
    });
  };
}
