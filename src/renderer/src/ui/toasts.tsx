import { X } from 'lucide-react';
import {
  Button as AriaButton,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
  Text,
} from 'react-aria-components';
import styles from './toasts.module.css';

/** A notice: one sentence, at most one thing to do about it. */
export interface Notice {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Something went wrong: it stays until it is closed. */
  readonly failure?: boolean;
}

/** Read at leisure: a sentence, and the way to the button for a keyboard. */
const SHOWN_MS = 8000;

const queue = new ToastQueue<Notice>({ maxVisibleToasts: 3 });

/** Shows a notice. A failure stays until it is closed, anything else for eight seconds. */
export function notify(notice: Notice): void {
  queue.add(notice, notice.failure ? {} : { timeout: SHOWN_MS });
}

/** Where notices appear; F6 leads to them. */
export function Notices() {
  return (
    <ToastRegion queue={queue} className={styles['region'] ?? ''} aria-label="Notices">
      {({ toast }) => (
        <Toast
          toast={toast}
          className={toast.content.failure ? `${styles['toast']} ${styles['failure']}` : (styles['toast'] ?? '')}
        >
          <ToastContent className={styles['content'] ?? ''}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action === undefined ? null : (
            <AriaButton
              className={styles['action'] ?? ''}
              onPress={() => {
                toast.content.action?.run();
                queue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </AriaButton>
          )}
          <AriaButton slot="close" className={styles['close'] ?? ''} aria-label="Close this notice">
            <X size={14} aria-hidden />
          </AriaButton>
        </Toast>
      )}
    </ToastRegion>
  );
}
