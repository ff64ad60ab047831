import type { ClaimPlace, DatedClaims } from '#renderer/db/repositories/dated-claims.ts';
import { say, words } from '#renderer/words/interface-words.ts';
import type { ChartReport } from './chart-report.ts';
import styles from './timeline.module.css';

interface UntimedClaimsProps {
  readonly claims: DatedClaims;
  readonly reports: readonly ChartReport[];
  readonly onGo: (claim: ClaimPlace) => void;
}

/** The claims without a time, or with a time that nobody has resolved yet: they can't be drawn on the timeline. */
export function UntimedClaims({ claims: { others, untimed }, reports, onGo }: UntimedClaimsProps) {
  if (untimed === 0) return null;
  return (
    <details className={styles['card']}>
      <summary className={styles['summary']}>
        <h2>
          {say('untimed-claims.title')} <span className={styles['count']}>{words.number(untimed)}</span>
        </h2>
      </summary>
      {reports.map(({ id, name }) => {
        const own = others.filter(({ reportId }) => reportId === id).toSorted((a, b) => a.start - b.start);
        return own.length === 0 ? null : (
          <div key={id} className={styles['untimed']}>
            <h3>{name}</h3>
            <ul>
              {own.map((claim) => (
                <li key={claim.id}>
                  <button type="button" dir="auto" onClick={() => onGo(claim)}>
                    {claim.quote.replace(/\s+/g, ' ')}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {untimed > others.length ? (
        <p className={styles['note']}>{say('untimed-claims.more', { count: untimed - others.length })}</p>
      ) : null}
    </details>
  );
}
