import { useEffect, useRef, useState } from 'react';
import { isTextField } from '#renderer/platform/app-command-listeners.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import { say } from '#renderer/words/interface-words.ts';
import type { ImportItem } from '#shared/ipc/contract.ts';
import { transferredItem } from './transferred-items.ts';
import styles from './importing.module.css';

interface DropTargetProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onItem: (item: ImportItem) => void;
}

/** Takes drops on any part of the window and pastes outside of fields. While something is dragged over, it says so. */
export function DropTarget({ onFiles, onItem }: DropTargetProps) {
  const [over, setOver] = useState(false);
  const handlers = useRef({ onFiles, onItem });
  useEffect(() => {
    handlers.current = { onFiles, onItem };
  });
  useEffect(() => {
    const take = (data: DataTransfer | null, name: string): boolean => {
      if (data === null) return false;
      if (data.files.length > 0) handlers.current.onFiles([...data.files]);
      const item = data.files.length > 0 ? null : transferredItem(data, name);
      if (item === 'only an address') notify({ text: ONLY_AN_ADDRESS, failure: true });
      else if (item !== null) handlers.current.onItem(item);
      return data.files.length > 0 || item !== null;
    };
    const onDragOver = (event: DragEvent) => {
      if (isOurs(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (isOurs(event)) return;
      event.preventDefault();
      take(event.dataTransfer, say('importing.dropped-text'));
    };
    const onPaste = (event: ClipboardEvent) => {
      if (!isTextField(event.target) && take(event.clipboardData, say('importing.pasted-text'))) event.preventDefault();
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    document.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
      document.removeEventListener('paste', onPaste);
    };
  }, []);
  return over ? (
    <div className={styles['overlay']} aria-hidden>
      <p>{say('importing.drop')}</p>
      <small>{say('importing.drop-hint')}</small>
    </div>
  ) : null;
}

const ONLY_AN_ADDRESS = say('importing.only-address');

/** Something of our own is being dragged: a report in the list, selected words. */
const isOurs = (event: DragEvent) =>
  event.dataTransfer === null ||
  [...event.dataTransfer.types].includes('crosscheck-report') ||
  (document.getSelection()?.isCollapsed === false &&
    ![...event.dataTransfer.types].includes('Files') &&
    isInsidePage(event));

const isInsidePage = (event: DragEvent) =>
  event.target instanceof Element && event.target.closest('[data-pane-text]') !== null;
