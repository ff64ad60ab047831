import type { ClaimId } from '#core/base/id.ts';
import type { ComparisonContext } from '#core/comparison/comparison-context.ts';
import type { Independence } from '#core/comparison/independence/independence.ts';
import { chainPath } from '#core/words/comparison/attribution.ts';
import { independenceSummary } from '#core/words/comparison/independence-sentence.ts';
import { nameOf } from '#core/words/comparison/report-name.ts';
import type { PassageToShow } from '#renderer/features/comparison/passages/passage-to-show.ts';
import { FirstNames } from '#renderer/ui/first-few.tsx';
import { Say } from '#renderer/ui/say.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import { FindingList } from './finding-list.tsx';
import styles from './question-panel.module.css';

interface IndependencePartProps {
  readonly independence: Independence;
  readonly context: ComparisonContext;
  readonly onClaims: (ids: readonly ClaimId[]) => void;
  readonly onShow: (places: readonly PassageToShow[]) => void;
}

/** The originators of the answers, instead of the reports, with the findings for and against their independence. */
export function IndependencePart({ independence, context, onClaims, onShow }: IndependencePartProps) {
  const { originators, unattributed, chains, findings, copied } = independence;
  const { names, parties } = context;
  if (independence.reports === 0) return null;
  return (
    <section className={styles['part']} aria-label={say('compare.independence')}>
      <h3>{say('compare.who-really-said-it')}</h3>
      <p className={styles['strong']}>{independenceSummary(independence, words)}</p>
      <FindingList findings={findings} context={context} onClaims={onClaims} />
      {originators.length === 0 && unattributed.length === 0 ? null : (
        <ul className={styles['originators']}>
          {originators.map(({ partyId, reportIds, claimIds }) => (
            <li key={partyId}>
              <button type="button" onClick={() => onClaims(claimIds)} title={say('compare.show-the-words')}>
                {parties.get(partyId)?.name ?? say('compare.a-party-that-is-gone')}
              </button>{' '}
              <small>
                <Say
                  id="compare.grade-and-reports"
                  values={{
                    grade: parties.get(partyId)?.reliability ?? 'F',
                    reports: <FirstNames names={reportIds.map((id) => nameOf(names, id, words))} />,
                  }}
                />
              </small>
            </li>
          ))}
          {unattributed.length === 0 ? null : (
            <li>
              <button type="button" onClick={() => onClaims(unattributed)} title={say('compare.show-the-words')}>
                {say('compare.claims-in-own-voice', { count: unattributed.length })}
              </button>
            </li>
          )}
        </ul>
      )}
      <details>
        <summary>{say('compare.chains', { count: chains.length })}</summary>
        <ul className={styles['chains']}>
          {chains.map((chain, index) => (
            <li key={index}>{chainPath(nameOf(names, chain.reportId, words), chain.links, parties, words)}</li>
          ))}
        </ul>
      </details>
      <CopiedPassages copied={copied} context={context} onShow={onShow} />
    </section>
  );
}

/** The wording that two reports share. Each passage is a button that shows both places. */
function CopiedPassages({
  copied,
  context: { names },
  onShow,
}: Pick<IndependencePartProps, 'context' | 'onShow'> & Pick<Independence, 'copied'>) {
  return (
    <>
      {copied.map((passage, index) => (
        <figure key={index} className={styles['copied']}>
          <figcaption>
            {say('compare.shared-words', {
              count: passage.words,
              kind: passage.kind,
              reports: words.list([passage.a, passage.b].map(({ reportId }) => nameOf(names, reportId, words))),
            })}
          </figcaption>
          <button
            type="button"
            title={say('compare.show-them-in-both-texts')}
            onClick={() =>
              onShow([passage.a, passage.b].map(({ reportId, passage: place }) => ({ reportId, ...place })))
            }
          >
            <q>{passage.text}</q>
          </button>
        </figure>
      ))}
    </>
  );
}
