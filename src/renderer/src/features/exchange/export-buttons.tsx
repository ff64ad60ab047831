import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { DialogButtons } from '#renderer/ui/dialog.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import { say } from '#renderer/words/interface-words.ts';

interface ExportButtonsProps {
  readonly disabled: boolean;
  /** Resolves with true when the file is written: then the dialog closes. */
  readonly onExport: () => Promise<boolean>;
  readonly onClose: () => void;
}

/** The buttons at the end of every export. After a failure, which a notice says, the dialog stays open for another try. */
export function ExportButtons({ disabled, onExport, onClose }: ExportButtonsProps) {
  const [busy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    try {
      if (await onExport()) onClose();
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
