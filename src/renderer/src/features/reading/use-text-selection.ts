import { useEffect, useState } from 'react';
import { readSelection, type TextSelection } from '#renderer/dom/selection.ts';
import type { TextRoot } from '#renderer/dom/text-root.ts';

/** An element with this attribute may take the focus without ending the selection that it belongs to. */
export const HOLDS_SELECTION = 'data-holds-selection';

/**
 * Follows the selection in a text, or its caret; null while the selection is elsewhere. It is kept while the focus is in a
 * field that belongs to it, into which the browser's own selection has gone.
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
