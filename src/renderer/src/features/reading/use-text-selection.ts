import { useEffect, useState } from 'react';
import { readSelection, type TextSelection } from '#renderer/dom/selection.ts';
import type { TextRoot } from '#renderer/dom/text-root.ts';

/** What has this attribute may take the focus without ending the selection it belongs to. */
export const HOLDS_SELECTION = 'data-holds-selection';

/**
 * The selection in a text, or its caret, as it changes; null while it is elsewhere. It is held while the focus is in a
 * field that belongs to it, where the browser's own selection has gone.
 */
export function useTextSelection(root: TextRoot | null): TextSelection | null {
  const [selection, setSelection] = useState<TextSelection | null>(null);
  useEffect(() => {
    if (root === null) return;
    const read = () => {
      if (document.activeElement?.closest(`[${HOLDS_SELECTION}]`)) return;
      const now = readSelection(root);
      setSelection((before) => (before?.anchor === now?.anchor && before?.focus === now?.focus ? before : now));
    };
    document.addEventListener('selectionchange', read);
    document.addEventListener('focusin', read);
    return () => {
      document.removeEventListener('selectionchange', read);
      document.removeEventListener('focusin', read);
    };
  }, [root]);
  return selection;
}
