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
import styles from './rail.module.css';

const TOP: readonly (readonly [Screen, string, LucideIcon])[] = [
  ['read', 'Read', BookOpenText],
  ['claims', 'Claims', Table2],
  ['compare', 'Compare', Scale],
  ['timeline', 'Timeline', ChartGantt],
];
const BOTTOM: readonly (readonly [Screen, string, LucideIcon])[] = [
  ['codebook', 'Codebook', Tags],
  ['parties', 'Parties', Users],
  ['names', 'Names', SpellCheck],
  ['settings', 'Settings', Settings],
];

interface RailProps {
  readonly screen: Screen;
  readonly onGo: (screen: Screen) => void;
}

/** The way between the screens. */
export function Rail({ screen, onGo }: RailProps) {
  const button = ([id, name, Icon]: readonly [Screen, string, LucideIcon]) => (
    <button key={id} type="button" aria-current={screen === id ? 'page' : undefined} onClick={() => onGo(id)}>
      <Icon size={19} strokeWidth={1.6} aria-hidden />
      {name}
    </button>
  );
  return (
    <nav className={styles['rail']} aria-label="Screens">
      {TOP.map(button)}
      <span className={styles['gap']} />
      {BOTTOM.map(button)}
    </nav>
  );
}
