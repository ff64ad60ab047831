import type { ReportId } from '#core/base/id.ts';
import type { NameMention } from '#core/comparison/names/name-mentions.ts';
import type { SpellingUse } from '#core/comparison/names/name-proposals.ts';
import { say } from '#renderer/words/interface-words.ts';
import styles from './names.module.css';

interface SpellingPlacesProps {
  readonly use: SpellingUse;
  readonly nameOf: (id: ReportId) => string;
  readonly onShow: (mention: NameMention) => void;
}

/** The reports that use a spelling, each with a button that shows its first use there. */
export function SpellingPlaces({ use, nameOf, onShow }: SpellingPlacesProps) {
  return (
    <span className={styles['places']}>
      {use.reportIds.map((id) => {
        const own = use.mentions.filter(({ reportId }) => reportId === id);
        const claims = new Set(own.flatMap(({ claimId }) => claimId ?? [])).size;
        const [first] = own;
        return first === undefined ? null : (
          <button
            key={id}
            type="button"
            onClick={() => onShow(own.find(({ passage }) => passage !== null) ?? first)}
            title={say('spelling.show-in', { spelling: use.spelling, report: nameOf(id) })}
          >
            {nameOf(id)}
            {claims === 0 ? null : <small> {say('spelling.claims', { count: claims })}</small>}
          </button>
        );
      })}
    </span>
  );
}
