import { useEffect, useState } from 'react';
import { bridge } from '#renderer/platform/bridge.ts';
import type { AppDescription } from '#shared/ipc/contract.ts';
import styles from './settings-screen.module.css';

/** What is to be known about this installation: versions, where the data lies, that nothing leaves the computer. */
export function AboutList() {
  const [about, setAbout] = useState<AppDescription | null>(null);
  const [kept, setKept] = useState<boolean | null>(null);
  useEffect(() => {
    void bridge.call('app:describe', undefined).then(setAbout);
    void navigator.storage.persisted().then(setKept);
  }, []);
  return (
    <dl className={styles['about']}>
      <dt>Crosscheck</dt>
      <dd>{about?.version}</dd>
      <dt>Electron, Chromium</dt>
      <dd>
        {about?.electron}, {about?.chrome}
      </dd>
      <dt>Your data lies in</dt>
      <dd className={styles['path']}>{about?.dataFolder}</dd>
      <dt>Kept when the disk fills up</dt>
      <dd>{kept === null ? '' : kept ? 'yes' : 'no: the system may clear it'}</dd>
      <dt>Network</dt>
      <dd>
        blocked; {about?.blockedRequests ?? 0} {about?.blockedRequests === 1 ? 'request was' : 'requests were'} refused
        since the start
      </dd>
    </dl>
  );
}
