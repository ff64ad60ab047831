import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { ClaimId, PartyId } from '#core/base/id.ts';
import type { ComparisonContext } from '#core/comparison/comparison-context.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { Resolution } from '#core/comparison/resolution/resolution-result.ts';
import { resolveFigure } from '#core/comparison/resolution/resolve-figure.ts';
import type { RowDetail } from '#core/comparison/row-detail.ts';
import { RESOLUTION_RULES, type ResolutionChoice, type ResolutionRule } from '#core/model/resolution-choice.ts';
import { resolutionFigure, resolutionSentence } from '#core/words/comparison/resolution-sentence.ts';
import { chooseResolution } from '#renderer/commands/questions/choose-resolution.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import styles from './question-panel.module.css';

interface ResolutionPartProps {
  readonly row: ComparisonRow;
  readonly detail: RowDetail;
  readonly context: ComparisonContext;
  readonly onClaims: (ids: readonly ClaimId[]) => void;
}

const RULE_NAMES: Readonly<Record<ResolutionRule, string>> = {
  range: say('compare.range'),
  lowest: say('compare.lowest'),
  highest: say('compare.highest'),
  'low-best-high': say('compare.low-best-high'),
  'majority of originators': say('compare.majority-of-independent-originators'),
  'preferred party': say('compare.preferred-party'),
};

/** The rules that settle on one figure, each with its result and a sentence that explains it; one may be chosen. */
export function ResolutionPart({ row, detail, context, onClaims }: ResolutionPartProps) {
  const { chosen, candidates, partyId, choiceOf, choose, prefer } = useResolution(row, context);
  const { counts, resolution } = detail;
  if (counts.counts.length < (chosen === null ? 2 : 1)) return null; // nothing to choose from
  return (
    <section className={styles['part']} aria-label={say('compare.one-figure')}>
      <h3>{say('compare.one-figure-from-several')}</h3>
      <RadioGroup
        aria-label={say('compare.rule-for-one-figure')}
        className={styles['rules'] ?? ''}
        value={chosen?.rule ?? ''}
        onChange={(rule) => choose(rule === '' ? null : choiceOf(rule as ResolutionRule))}
      >
        <Radio value="" className={styles['rule'] ?? ''}>
          <i className={styles['dot']} aria-hidden />
          <span>{say('compare.none-the-reports-figures-stand-side')}</span>
        </Radio>
        {RESOLUTION_RULES.map((rule) => {
          const choice = choiceOf(rule);
          return choice === null ? null : (
            <RuleChoice
              key={rule}
              rule={rule}
              result={resolveFigure(counts, choice, context.parties)}
              context={context}
            />
          );
        })}
      </RadioGroup>
      {candidates.length < 2 ? null : (
        <ChoiceInput
          label={say('compare.the-preferred-party-is')}
          value={partyId ?? ''}
          options={candidates.map((party) => ({ id: party.id, text: party.name, detail: party.reliability }))}
          onChoose={(party) => prefer(party as PartyId)}
        />
      )}
      {resolution?.kind === 'figure' ? (
        <button type="button" className={styles['goto']} onClick={() => onClaims(resolution.claimIds)}>
          {say('compare.show-what-the-figure-rests-on')}
        </button>
      ) : null}
    </section>
  );
}

interface RuleChoiceProps {
  readonly rule: ResolutionRule;
  readonly result: Resolution;
  readonly context: ComparisonContext;
}

function RuleChoice({ rule, result, context }: RuleChoiceProps) {
  return (
    <Radio value={rule} className={styles['rule'] ?? ''}>
      <i className={styles['dot']} aria-hidden />
      <span>
        {RULE_NAMES[rule]}{' '}
        {result.kind === 'figure' ? <b className={styles['number']}>{resolutionFigure(result, words)}</b> : <b>–</b>}
        <small>{resolutionSentence(result, context, words)}</small>
      </span>
    </Radio>
  );
}

/** Returns the chosen rule, the parties that may be preferred, and the functions that choose. */
function useResolution(row: ComparisonRow, context: ComparisonContext) {
  const { run } = useSession();
  const { id, resolution: chosen } = row.question;
  const candidates = [...context.parties.values()].filter(
    (party) =>
      row.originators.has(party.id) ||
      row.answers.some(({ reportId }) => context.reports.get(reportId)?.publisher.value === party.id),
  );
  const [preferred, setPreferred] = useState<PartyId | null>(null);
  const partyId = preferred ?? (chosen?.rule === 'preferred party' ? chosen.partyId : candidates[0]?.id);
  const choiceOf = (rule: ResolutionRule): ResolutionChoice | null =>
    rule !== 'preferred party' ? { rule } : partyId === undefined ? null : { rule, partyId };
  const choose = (choice: ResolutionChoice | null) => void run(chooseResolution, { id, choice });
  const prefer = (party: PartyId) => {
    setPreferred(party);
    if (chosen?.rule === 'preferred party') choose({ rule: 'preferred party', partyId: party });
  };
  return { chosen, candidates, partyId, choiceOf, choose, prefer };
}
