import { Plus, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Claim } from '#core/model/claim.ts';
import type { Party } from '#core/model/party.ts';
import { attributeClaims, type ChainLink } from '#renderer/commands/claims/attribute-claims.ts';
import { extendChain } from '#renderer/commands/claims/extend-chain.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { ChainEditor } from './chain-editor.tsx';
import { useClaimFields } from './use-claim-fields.ts';
import styles from './claim-card.module.css';

interface AttributionFieldProps {
  readonly claim: Claim;
  readonly parties: readonly Party[];
  readonly publisher: Party | undefined;
}

/**
 * Who says it, via whom; where the same words are attributed to several ("according to X and Y"), each with a chain of its
 * own. The publisher is always the first link; with no other link the report speaks for itself.
 */
export function AttributionField({ claim, parties, publisher }: AttributionFieldProps) {
  const edit = useClaimFields(claim.id);
  const { chain, beside, cue } = claim.attribution;
  const known = { parties, publisher };
  const { adding, setAdding, extend, setChain, setBeside, besideLinks } = useChains(claim);
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['label']}>{say('attribution.title')}</legend>
      <ChainEditor
        {...known}
        chain={chain}
        label={say('attribution.add')}
        placeholder={chain.length === 0 ? say('attribution.who-says-it') : say('attribution.who-told-them')}
        onAdd={extend(0)}
        onChange={setChain}
      />
      {beside.map((links, index) => (
        <ChainBeside
          key={index}
          label={say('attribution.other-chain', { number: index + 1 })}
          removeLabel={say('attribution.remove-chain', { number: index + 2 })}
          onRemove={() => setBeside(besideLinks.filter((_links, at) => at !== index))}
        >
          <ChainEditor
            {...known}
            chain={links}
            label={say('attribution.add-to-chain', { number: index + 2 })}
            placeholder={say('attribution.who-told-them')}
            onAdd={extend(index + 1)}
            onChange={(next) => setBeside(besideLinks.map((before, at) => (at === index ? next : before)))}
          />
        </ChainBeside>
      ))}
      <NewChain
        {...known}
        shown={adding}
        offered={chain.length > 0}
        number={beside.length + 2}
        onShow={setAdding}
        onAdd={extend(beside.length + 1)}
        onChange={(links) => setBeside([...besideLinks, links])}
      />
      <TextInput
        label={say('attribution.in-words')}
        value={cue}
        onCommit={(text) => edit({ attribution: { cue: text } })}
        placeholder={say('attribution.in-words-example')}
      />
    </fieldset>
  );
}

interface NewChainProps {
  readonly parties: readonly Party[];
  readonly publisher: Party | undefined;
  readonly shown: boolean;
  /** Whether a further chain makes sense: the first has a link. */
  readonly offered: boolean;
  readonly number: number;
  readonly onShow: (shown: boolean) => void;
  readonly onAdd: (link: ChainLink) => void;
  readonly onChange: (links: readonly ChainLink[]) => void;
}

/** The button that adds a further chain, and the chain while it is empty. */
function NewChain({ parties, publisher, shown, offered, number, onShow, onAdd, onChange }: NewChainProps) {
  if (shown) {
    return (
      <ChainBeside
        label={say('attribution.add-chain')}
        removeLabel={say('attribution.cancel-chain')}
        onRemove={() => onShow(false)}
      >
        <ChainEditor
          chain={[]}
          parties={parties}
          publisher={publisher}
          label={say('attribution.add-to-chain', { number })}
          placeholder={say('attribution.who-else')}
          autoFocus
          onAdd={onAdd}
          onChange={onChange}
        />
      </ChainBeside>
    );
  }
  return offered ? (
    <Button look="plain" className={styles['another'] ?? ''} onPress={() => onShow(true)}>
      <Plus size={13} aria-hidden /> {say('attribution.add-chain')}
    </Button>
  ) : null;
}

/** Returns the ways to change the chains of a claim, and whether a further chain is being added. */
function useChains({ id, attribution: { chain, beside } }: Claim) {
  const { run } = useSession();
  const [adding, setAdding] = useState(false);
  return {
    adding,
    setAdding,
    besideLinks: beside.map((links): readonly ChainLink[] => links.map((party) => ({ id: party }))),
    setChain: (links: readonly ChainLink[]) => void run(attributeClaims, { ids: [id], chain: links }),
    extend: (number: number) => (link: ChainLink) => {
      if (number > beside.length) setAdding(false);
      void run(extendChain, { id, chain: number, link });
    },
    setBeside: (chains: readonly (readonly ChainLink[])[]) => {
      setAdding(false);
      void run(attributeClaims, { ids: [id], chain: chain.map((party) => ({ id: party })), beside: chains });
    },
  };
}

interface ChainBesideProps {
  readonly label: string;
  readonly removeLabel: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** The frame of a further chain, with the button that removes it. */
const ChainBeside = ({ label, removeLabel, onRemove, children }: ChainBesideProps) => (
  <div className={styles['beside']} role="group" aria-label={label}>
    <span className={styles['label']}>{say('attribution.also')}</span>
    <IconButton label={removeLabel} onPress={onRemove}>
      <X size={12} aria-hidden />
    </IconButton>
    {children}
  </div>
);
