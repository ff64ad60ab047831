import { useEffect, useState } from 'react';
import { bridge } from '#renderer/platform/bridge.ts';
import { say } from '#renderer/words/interface-words.ts';
import type { AppDescription } from '#shared/ipc/contract.ts';
import styles from './settings-screen.module.css';

/** The facts about this installation: versions, the folder of the data, and that nothing leaves the computer. */
export function AboutList() {
  const [about, setAbout] = useState<AppDescription | null>(null);
  const [kept, setKept] = useState<boolean | null>(null);
  useEffect(() => {
    void bridge.call('app:describe', undefined).then(setAbout);
    void navigator.storage.persisted().then(setKept);
  }, []);
  return (
    <dl className={styles['about']}>
      <dt>{say('about.crosscheck')}</dt>
      <dd>{about?.version}</dd>
      <dt>{say('about.engine')}</dt>
      <dd>
        {about?.electron}, {about?.chrome}
      </dd>
      <dt>{say('about.data-folder')}</dt>
      <dd className={styles['path']}>{about?.dataFolder}</dd>
      <dt>{say('about.kept')}</dt>
      <dd>{kept === null ? '' : kept ? say('about.kept-yes') : say('about.kept-no')}</dd>
      <dt>{say('about.network')}</dt>
      <dd>{say('about.blocked', { count: about?.blockedRequests ?? 0 })}</dd>
    </dl>
  );
}
