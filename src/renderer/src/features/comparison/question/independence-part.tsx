import type { ClaimId } from '#core/base/id.ts';
import type { ComparisonContext } from '#core/comparison/comparison-context.ts';
import type { CopiedPassage } from '#core/comparison/independence/copied-wording.ts';
import type { Independence } from '#core/comparison/independence/independence.ts';
import { chainPath } from '#core/words/comparison/attribution.ts';
import { independenceSummary } from '#core/words/comparison/independence-sentence.ts';
import { nameOf } from '#core/words/comparison/report-name.ts';
import type { PassageToShow } from '#renderer/features/comparison/passages/passage-to-show.ts';
import { FirstNames } from '#renderer/ui/first-few.tsx';
import { words } from '#renderer/words/interface-words.ts';
import { FindingList } from './finding-list.tsx';
import styles from './question-panel.module.css';

interface IndependencePartProps {
  readonly independence: Independence;
  readonly context: ComparisonContext;
  readonly onClaims: (ids: readonly ClaimId[]) => void;
  readonly onShow: (places: readonly PassageToShow[]) => void;
}

const KIND_WORDS: Readonly<Record<CopiedPassage['kind'], string>> = {
  copied: 'the same words',
  quotation: 'the same quotation',
  boilerplate: 'the same boilerplate',
};

/** Who really said it: originators instead of reports, and what speaks for or against their independence. */
export function IndependencePart({ independence, context, onClaims, onShow }: IndependencePartProps) {
  const { originators, unattributed, chains, findings, copied } = independence;
  const { names, parties } = context;
  if (independence.reports === 0) return null;
  return (
    <section className={styles['part']} aria-label="Independence">
      <h3>Who really said it</h3>
      <p className={styles['strong']}>{independenceSummary(independence, words)}</p>
      <FindingList findings={findings} context={context} onClaims={onClaims} />
      {originators.length === 0 && unattributed.length === 0 ? null : (
        <ul className={styles['originators']}>
          {originators.map(({ partyId, reportIds, claimIds }) => (
            <li key={partyId}>
              <button type="button" onClick={() => onClaims(claimIds)} title="Show the words">
                {parties.get(partyId)?.name ?? 'a party that is gone'}
              </button>{' '}
              <small>
                {parties.get(partyId)?.reliability ?? 'F'} · in{' '}
                <FirstNames names={reportIds.map((id) => nameOf(names, id, words))} />
              </small>
            </li>
          ))}
          {unattributed.length === 0 ? null : (
            <li>
              <button type="button" onClick={() => onClaims(unattributed)} title="Show the words">
                {unattributed.length === 1 ? 'One claim' : `${unattributed.length} claims`} in a report’s own voice
              </button>
            </li>
          )}
        </ul>
      )}
      <details>
        <summary>{chains.length === 1 ? 'The chain' : `All ${chains.length} chains`}, from the report inwards</summary>
        <ul className={styles['chains']}>
          {chains.map((chain, index) => (
            <li key={index}>{chainPath(nameOf(names, chain.reportId, words), chain.links, parties, words)}</li>
          ))}
        </ul>
      </details>
      {copied.map((passage, index) => (
        <figure key={index} className={styles['copied']}>
          <figcaption>
            {passage.words} words: {KIND_WORDS[passage.kind]} in {nameOf(names, passage.a.reportId, words)} and{' '}
            {nameOf(names, passage.b.reportId, words)}
          </figcaption>
          <button
            type="button"
            title="Show them in both texts"
            onClick={() =>
              onShow([passage.a, passage.b].map(({ reportId, passage: place }) => ({ reportId, ...place })))
            }
          >
            <q>{passage.text}</q>
          </button>
        </figure>
      ))}
    </section>
  );
}
