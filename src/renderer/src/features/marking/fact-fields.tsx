import { CREDIBILITIES, type Credibility } from '#core/model/admiralty.ts';
import type { Claim } from '#core/model/claim.ts';
import { credibilityWords } from '#core/words/grade-words.ts';
import { Segments } from '#renderer/ui/segments.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import { useClaimFields } from './use-claim-fields.ts';
import styles from './claim-card.module.css';

interface FieldsProps {
  readonly claim: Claim;
}

/** The fields for who did it, to whom, and where. */
export function WhoAndWhereFields({ claim }: FieldsProps) {
  const edit = useClaimFields(claim.id);
  return (
    <>
      <div className={styles['two']}>
        <TextInput
          label={say('claim-card.who')}
          value={claim.subject}
          onCommit={(subject) => edit({ subject })}
          placeholder={say('claim-card.who-example')}
        />
        <TextInput label={say('claim-card.to-whom')} value={claim.object} onCommit={(object) => edit({ object })} />
      </div>
      <div className={styles['two']}>
        <TextInput label={say('claim-card.place')} value={claim.place} onCommit={(place) => edit({ place })} />
        <TextInput
          label={say('claim-card.place-as-written')}
          value={claim.placeAsWritten}
          onCommit={(placeAsWritten) => edit({ placeAsWritten })}
        />
      </div>
    </>
  );
}

/** How far the claim is to be believed: the words that weaken it in the report, the analyst's grade and memo. */
export function BeliefFields({ claim }: FieldsProps) {
  const edit = useClaimFields(claim.id);
  return (
    <>
      <TextInput
        label={say('claim-card.hedge')}
        value={claim.hedge}
        onCommit={(hedge) => edit({ hedge })}
        placeholder={say('claim-card.hedge-example')}
      />
      <Segments
        label={say('claim-card.credibility')}
        value={String(claim.credibility)}
        options={CREDIBILITIES.map((each) => ({
          id: String(each),
          text: String(each),
          name: say('claim-card.credibility-grade', { grade: each, meaning: credibilityWords(each, words) }),
        }))}
        onChoose={(each) => edit({ credibility: Number(each) as Credibility })}
        hint={credibilityWords(claim.credibility, words)}
      />
      <TextInput label={say('claim-card.memo')} lines={3} value={claim.memo} onCommit={(memo) => edit({ memo })} />
    </>
  );
}
