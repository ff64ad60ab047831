import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { PartyId } from '#core/base/id.ts';
import { looksUnnamed, namedRole } from '#core/language/names/suggest-role.ts';
import type { Party } from '#core/model/party.ts';
import type { ChainLink } from '#renderer/commands/claims/attribute-claims.ts';
import { ComboInput, type ComboOption } from '#renderer/ui/combo-input.tsx';
import styles from './claim-card.module.css';

interface ChainEditorProps {
  /** The chain's links after the publisher, who is always the first. */
  readonly chain: readonly PartyId[];
  readonly parties: readonly Party[];
  readonly publisher: Party | undefined;
  /** What the field for a further link is called. */
  readonly label: string;
  readonly placeholder: string;
  readonly autoFocus?: boolean;
  readonly onAdd: (link: ChainLink) => void;
  /** Without the link that was taken out. */
  readonly onChange: (chain: readonly ChainLink[]) => void;
}

/** One chain of who says it, via whom: its links, each of which can be taken out, and a field for the next. */
export function ChainEditor({
  chain,
  parties,
  publisher,
  label,
  placeholder,
  autoFocus = false,
  onAdd,
  onChange,
}: ChainEditorProps) {
  const links: readonly ChainLink[] = chain.map((id) => ({ id }));
  const named = chain.map((id) => parties.find((party) => party.id === id));
  return (
    <>
      <ol className={styles['chain']}>
        <li className={styles['first']}>
          {publisher?.name ?? 'The report'}
          {chain.length === 0 ? <span className={styles['voice']}> in its own voice</span> : null}
        </li>
        {named.map((party, index) => (
          <li key={index}>
            <span aria-hidden>→</span>{' '}
            {party?.role === 'unnamed' ? `“${party.name}” (unnamed)` : (party?.name ?? 'gone')}
            <Button
              className={styles['untag'] ?? ''}
              aria-label={`Take ${party?.name ?? 'it'} out of the chain`}
              onPress={() => onChange(links.filter((_link, at) => at !== index))}
            >
              <X size={11} aria-hidden />
            </Button>
          </li>
        ))}
      </ol>
      <ComboInput
        label={label}
        labelHidden
        placeholder={placeholder}
        value=""
        clearOnChoose
        autoFocus={autoFocus}
        options={parties
          .filter((party) => party.id !== publisher?.id)
          .map((party) => ({
            id: party.id,
            text: party.name,
            ...(party.role === 'unnamed' ? { detail: 'unnamed' } : {}),
          }))}
        offers={newLinks}
        onChoose={(id) => onAdd(newLink(id) ?? { id: id as PartyId })}
        onType={(name) => name !== '' && onAdd({ name, unnamed: looksUnnamed(name) })}
      />
    </>
  );
}

const UNNAMED = 'unnamed ';
const NAMED = 'named ';

/** Somebody new, named or not: first what the words look like. Who isn't named may be anybody, so it counts. */
function newLinks(name: string): readonly ComboOption[] {
  const named = { id: `${NAMED}${name}`, text: name, detail: `new, ${namedRole(name)}` };
  const unnamed = { id: `${UNNAMED}${name}`, text: name, detail: 'new, unnamed' };
  return looksUnnamed(name) ? [unnamed, named] : [named, unnamed];
}

/** The new link of which {@link newLinks} is the list, or null for a party that is known. */
function newLink(id: string): ChainLink | null {
  if (id.startsWith(UNNAMED)) return { name: id.slice(UNNAMED.length), unnamed: true };
  return id.startsWith(NAMED) ? { name: id.slice(NAMED.length), unnamed: false } : null;
}
