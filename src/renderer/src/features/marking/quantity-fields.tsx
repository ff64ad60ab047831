import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { COUNTED_KINDS } from '#core/model/claim-kind.ts';
import type { Claim } from '#core/model/claim.ts';
import { isEmptyQuantity, isOpenEnded, type Quantity } from '#core/model/quantity.ts';
import { measuredQuantity } from '#core/words/comparison/figure-words.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ComboInput } from '#renderer/ui/combo-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import { parseCount } from './parse-count.ts';
import { useClaimFields } from './use-claim-fields.ts';
import styles from './claim-card.module.css';

const fault = (text: string) => (parseCount(text) === undefined ? say('claim-quantity.not-a-number') : null);
const orderFault = (low: number | null | undefined, high: number | null | undefined) =>
  typeof low === 'number' && typeof high === 'number' && low > high ? say('claim-quantity.low-above-high') : null;
const inFigures = (count: number | null) => (count === null ? '' : String(count));

/** The fields of a count: its ends, whether it is open upwards, the words that bound it, and its unit. */
export function QuantityFields({ claim }: { readonly claim: Claim }) {
  const { quantity } = claim;
  const [asked, setAsked] = useState(false);
  const isCount = claim.kind === null || COUNTED_KINDS.has(claim.kind) || !isEmptyQuantity(quantity);
  if (!isCount && !asked) {
    return (
      <Button look="plain" className={styles['unfold'] ?? ''} onPress={() => setAsked(true)}>
        <Plus size={13} aria-hidden /> {say('claim-quantity.title')}
      </Button>
    );
  }
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['label']}>
        {say('claim-quantity.title')}{' '}
        <b className={styles['figure']}>{measuredQuantity(quantity, words) || quantity.unit}</b>
      </legend>
      <EndFields claim={claim} autoFocus={asked} />
      <BoundFields claim={claim} />
    </fieldset>
  );
}

/** The low and the high end of a count. */
function EndFields({ claim: { id, quantity }, autoFocus }: { readonly claim: Claim; readonly autoFocus: boolean }) {
  const edit = useClaimFields(id);
  const set = (fields: Partial<Quantity>) => edit({ quantity: fields });
  // A single number typed first is exact: both ends. Where the ends differ already, or the count is open, the high end stays.
  const exact = quantity.high === quantity.low && !isOpenEnded(quantity);
  const setLow = (text: string) => {
    const low = parseCount(text) ?? null;
    set({ low, high: exact ? low : quantity.high });
  };
  return (
    <div className={styles['quantity']}>
      <TextInput
        label={say('claim-quantity.low')}
        autoFocus={autoFocus}
        value={inFigures(quantity.low)}
        check={(text) => fault(text) ?? (exact ? null : orderFault(parseCount(text), quantity.high))}
        onCommit={setLow}
      />
      <TextInput
        label={say('claim-quantity.high')}
        value={inFigures(quantity.high)}
        check={(text) => fault(text) ?? orderFault(quantity.low, parseCount(text))}
        onCommit={(text) => set({ high: parseCount(text) ?? null })}
        placeholder={isOpenEnded(quantity) ? say('claim-quantity.open') : ''}
      />
      <Checkbox
        className={styles['check'] ?? ''}
        isSelected={isOpenEnded(quantity)}
        isDisabled={quantity.low === null}
        onChange={(open) => set({ high: open ? null : quantity.low })}
      >
        <TickBox />
        {say('claim-quantity.or-more')}
      </Checkbox>
    </div>
  );
}

/** The words that bound a count, the unit, and whether the bound is known to apply. */
function BoundFields({ claim: { id, quantity } }: { readonly claim: Claim }) {
  const edit = useClaimFields(id);
  const set = (fields: Partial<Quantity>) => edit({ quantity: fields });
  return (
    <>
      <div className={styles['two']}>
        <TextInput
          label={say('claim-quantity.bound-words')}
          value={quantity.cue}
          onCommit={(cue) => set({ cue })}
          placeholder={say('claim-quantity.bound-words-example')}
        />
        <ComboInput
          label={say('claim-quantity.unit')}
          value={quantity.unit}
          options={COMMON_UNITS.map((unit) => ({ id: unit, text: unit }))}
          onChoose={(unit) => set({ unit })}
          onType={(unit) => set({ unit })}
        />
      </div>
      <Checkbox
        className={styles['check'] ?? ''}
        isSelected={quantity.scope === 'ambiguous'}
        onChange={(on) => set({ scope: on ? 'ambiguous' : 'clear' })}
      >
        <TickBox />
        {say('claim-quantity.bound-unclear')}
      </Checkbox>
    </>
  );
}

/** The units that reports count most, in the language of the claims' fields. Any other unit can be typed. */
const COMMON_UNITS = [
  'killed',
  'wounded',
  'casualties',
  'captured',
  'missing',
  'displaced',
  'fighters',
  'civilians',
  'attacks',
];
