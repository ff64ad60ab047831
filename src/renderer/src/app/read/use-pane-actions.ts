import type { KeyboardEvent } from 'react';
import type { Claim } from '#core/model/claim.ts';
import type { Report } from '#core/model/report.ts';
import { isContent } from '#core/text/content-text.ts';
import type { Passage } from '#core/text/passage.ts';
import { attachClaim } from '#renderer/commands/claims/attach-claim.ts';
import { markContent } from '#renderer/commands/reports/mark-content.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { useRunWithNotice } from '#renderer/commands/use-run-with-notice.ts';
import type { PaneContext } from '#renderer/features/reading/pane-context.ts';
import type { MenuEntry } from '#renderer/ui/menu.tsx';
import { say } from '#renderer/words/interface-words.ts';

/** The actions in a pane beside marking claims. */
interface PaneActions {
  readonly menu: (context: PaneContext) => readonly MenuEntry[];
  /** X says that a paragraph is (not) content, A attaches the orphaned claim. True when it was such a key. */
  readonly onKey: (event: KeyboardEvent, context: PaneContext) => boolean;
  /** Attaches the selected claim where its words are gone from the text; null where there is none. */
  readonly attach: ((passage: Passage) => void) | null;
}

/** @param selected the selected claim, if it is one of this report's */
export function usePaneActions(report: Report, selected: Claim | undefined): PaneActions {
  const { run } = useSession();
  const runAndSay = useRunWithNotice();
  const attach =
    selected?.placement === 'orphaned'
      ? (passage: Passage) =>
          void runAndSay(
            (inOne) => inOne(attachClaim, { id: selected.id, passage }),
            () => say('read-screen.attached'),
          )
      : null;
  const toggle = ({ text }: PaneContext, passage: Passage) =>
    void run(markContent, { reportId: report.id, passage, content: !isContent(text.blocks, passage) });
  return {
    attach,
    menu: (context) => {
      const place = placeIn(context);
      const content = place === null || isContent(context.text.blocks, place);
      return [
        {
          id: 'content',
          label: content ? say('read-screen.not-content') : say('read-screen.content'),
          keys: 'X',
          disabled: place === null,
          run: () => place !== null && toggle(context, place),
        },
      ];
    },
    onKey: (event, context) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return false;
      const key = event.key.toLowerCase();
      const place = placeIn(context);
      if (key === 'a' && attach !== null && context.passage !== null) {
        attach(context.passage);
        context.dismiss();
      } else if (key === 'x' && place !== null) toggle(context, place);
      else return false;
      return true;
    },
  };
}

/** The selected words, or the caret as a passage without length; null before the pane was entered. */
const placeIn = ({ passage, caret }: PaneContext): Passage | null =>
  passage ?? (caret === null ? null : { start: caret, end: caret });
