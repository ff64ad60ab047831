import {
  BookOpenText,
  ChartGantt,
  Scale,
  Settings,
  SpellCheck,
  Table2,
  Tags,
  Users,
  type LucideIcon,
} from 'lucide-react';
import type { Screen } from '#renderer/app/state/view-state.ts';
import { say } from '#renderer/words/interface-words.ts';
import styles from './rail.module.css';

const TOP: readonly (readonly [Screen, LucideIcon])[] = [
  ['read', BookOpenText],
  ['claims', Table2],
  ['compare', Scale],
  ['timeline', ChartGantt],
];
const BOTTOM: readonly (readonly [Screen, LucideIcon])[] = [
  ['codebook', Tags],
  ['parties', Users],
  ['names', SpellCheck],
  ['settings', Settings],
];

interface RailProps {
  readonly screen: Screen;
  readonly onGo: (screen: Screen) => void;
}

/** The way between the screens. */
export function Rail({ screen, onGo }: RailProps) {
  const button = ([id, Icon]: readonly [Screen, LucideIcon]) => (
    <button key={id} type="button" aria-current={screen === id ? 'page' : undefined} onClick={() => onGo(id)}>
      <Icon size={19} strokeWidth={1.6} aria-hidden />
      {say(`screen.${id}`)}
    </button>
  );
  return (
    <nav className={styles['rail']} aria-label={say('frame.screens')}>
      {TOP.map(button)}
      <span className={styles['gap']} />
      {BOTTOM.map(button)}
    </nav>
  );
}
