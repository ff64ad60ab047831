import { X } from 'lucide-react';
import {
  Button as AriaButton,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
  Text,
} from 'react-aria-components';
import { say } from '#renderer/words/interface-words.ts';
import styles from './toasts.module.css';

/** A notice: one sentence, and at most one button. */
export interface Notice {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Whether the notice is about a failure: it stays until it is closed. */
  readonly failure?: boolean;
  /** The subject of the notice: it replaces an earlier notice about the same subject, which is no longer true. */
  readonly about?: string;
}

/** How long a notice stays: enough to read a sentence and to reach its button by keyboard. */
const SHOWN_MS = 8000;

const queue = new ToastQueue<Notice>({ maxVisibleToasts: 3 });
/** The keys of the open notices, by their subject. */
const shown = new Map<string, string>();

/** Shows a notice. A failure stays until it is closed, anything else for eight seconds. */
export function notify(notice: Notice): void {
  const { about } = notice;
  const before = about === undefined ? undefined : shown.get(about);
  if (before !== undefined) queue.close(before);
  const key = queue.add(notice, {
    ...(notice.failure ? {} : { timeout: SHOWN_MS }),
    onClose: () => {
      if (about !== undefined && shown.get(about) === key) shown.delete(about);
    },
  });
  if (about !== undefined) shown.set(about, key);
}

/** The corner in which notices appear; F6 leads to it. */
export function Notices() {
  return (
    <ToastRegion queue={queue} className={styles['region'] ?? ''} aria-label={say('frame.notices')}>
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
          <AriaButton slot="close" className={styles['close'] ?? ''} aria-label={say('frame.close-notice')}>
            <X size={14} aria-hidden />
          </AriaButton>
        </Toast>
      )}
    </ToastRegion>
  );
}
