import { useState } from 'react';
import type { QuestionId } from '#core/base/id.ts';
import type { QuestionDialog } from '#renderer/features/comparison/question/question-dialogs.tsx';
import { focusPlaceSoon } from '#renderer/ui/focus-places.ts';
import type { MenuEntry } from '#renderer/ui/menu.tsx';
import type { PanelTab } from './compare-panel.tsx';

interface OpenMenu {
  readonly label: string;
  readonly at: Element;
  readonly entries: readonly MenuEntry[];
}

/** Returns the state of the Compare screen that isn't kept: the open dialog and menu, the renaming, the tab of the panel. */
export function useOpenDialogs() {
  const [dialog, setDialog] = useState<QuestionDialog | 'settings' | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [renaming, setRenaming] = useState<QuestionId | null>(null);
  const [tab, setTab] = useState<PanelTab>({ tab: 'question', report: null });
  const closeDialog = () => {
    setDialog(null);
    focusPlaceSoon('compare-grid');
  };
  return { dialog, setDialog, closeDialog, menu, setMenu, renaming, setRenaming, tab, setTab };
}

export type OpenDialogs = ReturnType<typeof useOpenDialogs>;
