import { Component, type ReactNode } from 'react';
import { reloadPage } from '#renderer/platform/reload-page.ts';
import { say } from '#renderer/words/interface-words.ts';
import styles from './fault-screen.module.css';

interface CrashScreenProps {
  readonly children: ReactNode;
}

interface CrashScreenState {
  readonly fault: string | null;
}

/** The screen after a fault in drawing the window: says that nothing saved is lost, and offers to load the window again. */
export class CrashScreen extends Component<CrashScreenProps, CrashScreenState> {
  override state: CrashScreenState = { fault: null };

  static getDerivedStateFromError(error: unknown): CrashScreenState {
    return { fault: error instanceof Error ? `${error.name}: ${error.message}` : say('start.unknown-fault') };
  }

  override render(): ReactNode {
    if (this.state.fault === null) return this.props.children;
    return (
      <main className={styles['screen']}>
        <h1>{say('start.crashed')}</h1>
        <p>{say('start.crashed-remedy')}</p>
        <button type="button" onClick={reloadPage}>
          {say('start.reload')}
        </button>
        <pre>{this.state.fault}</pre>
      </main>
    );
  }
}
