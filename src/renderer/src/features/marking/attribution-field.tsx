import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { Claim } from '#core/model/claim.ts';
import type { Party } from '#core/model/party.ts';
import { attributeClaims, type ChainLink } from '#renderer/commands/claims/attribute-claims.ts';
import { extendChain } from '#renderer/commands/claims/extend-chain.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { ChainEditor } from './chain-editor.tsx';
import { useClaimFields } from './use-claim-fields.ts';
import styles from './claim-card.module.css';

interface AttributionFieldProps {
  readonly claim: Claim;
  readonly parties: readonly Party[];
  readonly publisher: Party | undefined;
}

/**
 * Who says it, via whom; where the same words are said of several ("according to X and Y"), each with a chain of its own.
 * The publisher is always the first link; with no other the report speaks for itself.
 */
export function AttributionField({ claim, parties, publisher }: AttributionFieldProps) {
  const { run } = useSession();
  const edit = useClaimFields(claim.id);
  const [adding, setAdding] = useState(false);
  const { chain, beside, cue } = claim.attribution;
  const kept = beside.map((links): readonly ChainLink[] => links.map((id) => ({ id })));
  const attribute = (links: readonly ChainLink[]) => void run(attributeClaims, { ids: [claim.id], chain: links });
  const extend = (number: number) => (link: ChainLink) => {
    if (number > beside.length) setAdding(false);
    void run(extendChain, { id: claim.id, chain: number, link });
  };
  const setBeside = (all: readonly (readonly ChainLink[])[]) => {
    setAdding(false);
    void run(attributeClaims, { ids: [claim.id], chain: chain.map((id) => ({ id })), beside: all });
  };
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['label']}>Attribution</legend>
      <ChainEditor
        chain={chain}
        parties={parties}
        publisher={publisher}
        label="Add who says it"
        placeholder={chain.length === 0 ? 'Who says it, if anyone?' : 'Who told them?'}
        onAdd={extend(0)}
        onChange={attribute}
      />
      {beside.map((links, index) => (
        <div key={index} className={styles['beside']} role="group" aria-label={`Said beside it, ${index + 1}`}>
          <span className={styles['label']}>and as well</span>
          <IconButton
            label={`Remove chain ${index + 2}`}
            onPress={() => setBeside(kept.filter((_links, at) => at !== index))}
          >
            <X size={12} aria-hidden />
          </IconButton>
          <ChainEditor
            chain={links}
            parties={parties}
            publisher={publisher}
            label={`Add who says it, chain ${index + 2}`}
            placeholder="Who told them?"
            onAdd={extend(index + 1)}
            onChange={(next) => setBeside(kept.map((before, at) => (at === index ? next : before)))}
          />
        </div>
      ))}
      {adding ? (
        <div className={styles['beside']} role="group" aria-label="Somebody else says it too">
          <span className={styles['label']}>and as well</span>
          <IconButton label="Add no chain" onPress={() => setAdding(false)}>
            <X size={12} aria-hidden />
          </IconButton>
          <ChainEditor
            chain={[]}
            parties={parties}
            publisher={publisher}
            label={`Add who says it, chain ${beside.length + 2}`}
            placeholder="Who else says it?"
            autoFocus
            onAdd={extend(beside.length + 1)}
            onChange={(links) => setBeside([...kept, links])}
          />
        </div>
      ) : chain.length === 0 ? null : (
        <Button look="plain" className={styles['another'] ?? ''} onPress={() => setAdding(true)}>
          <Plus size={13} aria-hidden /> Somebody else says it too
        </Button>
      )}
      <TextInput
        label="In which words"
        value={cue}
        onCommit={(words) => edit({ attribution: { cue: words } })}
        placeholder="said, according to, …"
      />
    </fieldset>
  );
}
