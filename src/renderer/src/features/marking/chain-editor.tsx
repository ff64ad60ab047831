import type { PartyId } from '#core/base/id.ts';
import { looksUnnamed, namedRole } from '#core/language/names/suggest-role.ts';
import type { Party } from '#core/model/party.ts';
import { roleName } from '#core/words/role-name.ts';
import type { ChainLink } from '#renderer/commands/claims/attribute-claims.ts';
import { ComboInput } from '#renderer/ui/combo-input.tsx';
import { RemoveButton } from '#renderer/ui/removable-list.tsx';
import type { ComboOption } from '#renderer/ui/use-combo-answer.ts';
import { say, words } from '#renderer/words/interface-words.ts';
import styles from './claim-card.module.css';

interface ChainEditorProps {
  /** The links of the chain after the publisher, which is always the first. */
  readonly chain: readonly PartyId[];
  readonly parties: readonly Party[];
  readonly publisher: Party | undefined;
  /** The label of the field for a further link. */
  readonly label: string;
  readonly placeholder: string;
  readonly autoFocus?: boolean;
  readonly onAdd: (link: ChainLink) => void;
  /** Is called with the chain without the link that was removed. */
  readonly onChange: (chain: readonly ChainLink[]) => void;
}

/** One attribution chain: its links, each of which can be removed, and a field for the next. */
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
          {publisher?.name ?? say('attribution.the-report')}
          {chain.length === 0 ? <span className={styles['voice']}> {say('attribution.own-voice')}</span> : null}
        </li>
        {named.map((party, index) => (
          <li key={index}>
            <span aria-hidden>→</span> {linkText(party)}
            <RemoveButton
              label={say('attribution.remove-link', { name: party?.name ?? say('attribution.deleted-party') })}
              onPress={() => onChange(links.filter((_link, at) => at !== index))}
            />
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
            ...(party.role === 'unnamed' ? { detail: say('attribution.unnamed') } : {}),
          }))}
        offers={newLinks}
        onChoose={(id) => onAdd(newLink(id) ?? { id: id as PartyId })}
        onType={(name) => name !== '' && onAdd({ name, unnamed: looksUnnamed(name) })}
      />
    </>
  );
}

/** Returns the words of a link: an unnamed party is put in quotation marks. */
function linkText(party: Party | undefined): string {
  if (party === undefined) return say('attribution.deleted-party');
  return party.role === 'unnamed' ? say('attribution.unnamed-link', { name: party.name }) : party.name;
}

const UNNAMED = 'unnamed ';
const NAMED = 'named ';

/** Returns the ways to add a new party, named or unnamed, the likelier first. An unnamed party may be anybody, so it matters. */
function newLinks(name: string): readonly ComboOption[] {
  const named = {
    id: `${NAMED}${name}`,
    text: name,
    detail: say('attribution.new-named', { role: roleName(namedRole(name), words) }),
  };
  const unnamed = { id: `${UNNAMED}${name}`, text: name, detail: say('attribution.new-unnamed') };
  return looksUnnamed(name) ? [unnamed, named] : [named, unnamed];
}

/** Returns the new link of an id from {@link newLinks}, or null for a known party. */
function newLink(id: string): ChainLink | null {
  if (id.startsWith(UNNAMED)) return { name: id.slice(UNNAMED.length), unnamed: true };
  return id.startsWith(NAMED) ? { name: id.slice(NAMED.length), unnamed: false } : null;
}
