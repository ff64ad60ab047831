import { useEffect, useRef, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { DialogButtons } from '#renderer/ui/dialog.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import { say } from '#renderer/words/interface-words.ts';

interface ExportButtonsProps {
  readonly disabled: boolean;
  /** Exports until the signal cancels it; resolves with whether the file was saved: then the dialog closes. */
  readonly onExport: (signal: AbortSignal) => Promise<boolean>;
  readonly onClose: () => void;
}

/** The buttons of every export. After a fault the dialog stays open for another try; closing it cancels the export. */
export function ExportButtons({ disabled, onExport, onClose }: ExportButtonsProps) {
  const [busy, setBusy] = useState(false);
  const cancel = useRef<AbortController | null>(null);
  useEffect(() => () => cancel.current?.abort(), []);
  const go = async () => {
    setBusy(true);
    cancel.current = new AbortController();
    try {
      if (await onExport(cancel.current.signal)) onClose();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      notify({ text: say('export-dialog.failed', { why }), failure: true, about: 'save-file' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <DialogButtons>
      <Button onPress={onClose}>{say('button.cancel')}</Button>
      <Button look="primary" isDisabled={busy || disabled} onPress={() => void go()}>
        {busy ? say('export-dialog.exporting') : say('button.export')}
      </Button>
    </DialogButtons>
  );
}
