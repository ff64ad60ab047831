import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { COUNTED_KINDS } from '#core/model/claim-kind.ts';
import type { Claim } from '#core/model/claim.ts';
import { formatQuantity, isEmptyQuantity, isOpenEnded, type Quantity } from '#core/model/quantity.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ComboInput } from '#renderer/ui/combo-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import { parseCount } from './parse-count.ts';
import { useClaimFields } from './use-claim-fields.ts';
import styles from './claim-card.module.css';

/** What is counted most: the list is a help, anything can be typed. */
const UNITS = [
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

const fault = (text: string) =>
  parseCount(text) === undefined ? 'A number such as 20, 4,000 or 1.5, or nothing' : null;
const orderFault = (low: number | null | undefined, high: number | null | undefined) =>
  typeof low === 'number' && typeof high === 'number' && low > high ? 'The low end is above the high end' : null;
const shown = (count: number | null) => (count === null ? '' : String(count));

/** A count: its ends, whether it is open upwards, the words that bound it, what is counted. */
export function QuantityFields({ claim }: { readonly claim: Claim }) {
  const edit = useClaimFields(claim.id);
  const { quantity } = claim;
  const set = (fields: Partial<Quantity>) => edit({ quantity: fields });
  // A single number typed first is exact: both ends. Where the ends differ already, or it is open, the upper one stays.
  const exact = quantity.high === quantity.low && !isOpenEnded(quantity);
  const setLow = (text: string) => {
    const low = parseCount(text) ?? null;
    set({ low, high: exact ? low : quantity.high });
  };
  const [asked, setAsked] = useState(false);
  const counts = claim.kind === null || COUNTED_KINDS.has(claim.kind) || !isEmptyQuantity(quantity);
  if (!counts && !asked) {
    return (
      <Button look="plain" className={styles['unfold'] ?? ''} onPress={() => setAsked(true)}>
        <Plus size={13} aria-hidden /> Quantity
      </Button>
    );
  }
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['label']}>
        Quantity <b className={styles['figure']}>{formatQuantity(quantity)}</b> {quantity.unit}
      </legend>
      <div className={styles['quantity']}>
        <TextInput
          label="Low"
          autoFocus={asked}
          value={shown(quantity.low)}
          check={(text) => fault(text) ?? (exact ? null : orderFault(parseCount(text), quantity.high))}
          onCommit={setLow}
        />
        <TextInput
          label="High"
          value={shown(quantity.high)}
          check={(text) => fault(text) ?? orderFault(quantity.low, parseCount(text))}
          onCommit={(text) => set({ high: parseCount(text) ?? null })}
          placeholder={isOpenEnded(quantity) ? 'open' : ''}
        />
        <Checkbox
          className={styles['check'] ?? ''}
          isSelected={isOpenEnded(quantity)}
          isDisabled={quantity.low === null}
          onChange={(open) => set({ high: open ? null : quantity.low })}
        >
          <TickBox />
          or more
        </Checkbox>
      </div>
      <div className={styles['two']}>
        <TextInput
          label="Bound words"
          value={quantity.cue}
          onCommit={(cue) => set({ cue })}
          placeholder="at least, …"
        />
        <ComboInput
          label="Unit"
          value={quantity.unit}
          options={UNITS.map((unit) => ({ id: unit, text: unit }))}
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
        the bound may not reach this figure
      </Checkbox>
    </fieldset>
  );
}
