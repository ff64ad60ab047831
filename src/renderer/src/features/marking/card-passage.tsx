import type { Claim } from '#core/model/claim.ts';
import type { Report } from '#core/model/report.ts';
import { textDirection } from '#core/text/direction.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say } from '#renderer/words/interface-words.ts';
import styles from './claim-card.module.css';

interface CardQuoteProps {
  readonly claim: Claim;
  readonly report: Report;
  /** The colour of the claim's first tag. */
  readonly colour: string;
  readonly onShow: () => void;
}

/** The words of a claim; a click shows them in the report. */
export const CardQuote = ({ claim: { quote }, report, colour, onShow }: CardQuoteProps) => (
  <button
    type="button"
    className={styles['quote']}
    style={{ borderColor: `var(--tag-${colour})` }}
    dir={textDirection(quote, report.language.value)}
    onClick={onShow}
    title={say('claim-card.show-in-report')}
  >
    <q lang={report.language.value}>{quote}</q>
  </button>
);

/** The messages about how a passage was found again when a new version of the text came. */
const FOUND_AGAIN = {
  exact: 'claim-card.found-exact',
  diff: 'claim-card.found-edited',
  approximate: 'claim-card.found-approximate',
} as const;

interface AnchorNoteProps {
  readonly claim: Claim;
  /** Shows the earlier text that contains an orphaned claim. */
  readonly onEarlierText: () => void;
}

/** Tells where a claim's words are in a newer text: found again, or gone from it. */
export function AnchorNote({ claim: { placement, anchor }, onEarlierText }: AnchorNoteProps) {
  if (placement === 'orphaned') {
    return (
      <div className={styles['orphan']}>
        <p>{say('claim-card.orphaned')}</p>
        <Button look="plain" onPress={onEarlierText}>
          {say('claim-card.show-earlier-text')}
        </Button>
      </div>
    );
  }
  return anchor.method === 'by hand' ? null : (
    <p className={styles['anchor']}>{say(FOUND_AGAIN[anchor.method], { certainty: anchor.score })}</p>
  );
}

interface OverlappingClaimsProps {
  readonly claims: readonly Claim[];
  readonly onSelect: (claim: Claim) => void;
}

/** The other claims that share words with this one. */
export function OverlappingClaims({ claims, onSelect }: OverlappingClaimsProps) {
  if (claims.length === 0) return null;
  return (
    <div className={styles['overlapping']}>
      <small>{say('claim-card.also-marked')}</small>
      {claims.map((other) => (
        <button key={other.id} type="button" onClick={() => onSelect(other)}>
          {other.quote}
        </button>
      ))}
    </div>
  );
}
