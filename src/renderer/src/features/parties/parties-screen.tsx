import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import type { PartyId, ReportId } from '#core/base/id.ts';
import { type DescribedIn, type Party } from '#core/model/party.ts';
import { partyGradeWords } from '#core/words/grade-words.ts';
import { roleName } from '#core/words/role-name.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { partyUses } from '#renderer/db/repositories/party-uses.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { say, words } from '#renderer/words/interface-words.ts';
import { PartyEditor } from './party-editor.tsx';
import layout from '#renderer/ui/list-screen.module.css';
import styles from './parties-screen.module.css';

interface PartiesScreenProps {
  readonly parties: readonly Party[];
  readonly nameOf: (id: ReportId) => string;
  /** The passage of the claim that is selected in Read; null without a selected claim. */
  readonly selected: DescribedIn | null;
  readonly onShow: (place: DescribedIn) => void;
}

/** The Parties screen: publishers and cited sources, each with a reliability grade. */
export function PartiesScreen({ parties, ...ways }: PartiesScreenProps) {
  const { db, investigationId } = useSession();
  const uses = useLiveQuery(() => partyUses(db, investigationId), [db, investigationId]);
  const [chosen, setChosen] = useState<PartyId | null>(null);
  const party = parties.find(({ id }) => id === chosen) ?? parties[0];
  return (
    <main className={layout['screen']}>
      <section className={layout['left']} aria-label={say('parties.title')} ref={useFocusPlace('party-list')}>
        <header>
          <h1>{say('parties.title')}</h1>
          <p>{say('parties.about')}</p>
        </header>
        <GridList
          aria-label={say('parties.by-name')}
          className={layout['list'] ?? ''}
          items={parties}
          dependencies={[uses]}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={party === undefined ? [] : [party.id]}
          onSelectionChange={(keys) => {
            if (keys !== 'all') for (const key of keys) setChosen(key as PartyId);
          }}
          renderEmptyState={() => <p className={layout['none']}>{say('parties.none-yet')}</p>}
        >
          {(each) => {
            const use = uses?.get(each.id);
            return (
              <GridListItem id={each.id} textValue={each.name} className={layout['row'] ?? ''}>
                <Badge text={each.reliability} title={partyGradeWords(each, words)} open={each.gradings.length === 0} />
                <span className={layout['about']}>
                  <b>{each.name}</b>
                  <small>
                    {[roleName(each.role, words), each.leaning, ...each.aliases].filter(Boolean).join(' · ')}
                  </small>
                </span>
                <span className={styles['count']}>{usesInWords(use?.reports ?? 0, use?.claims ?? 0)}</span>
              </GridListItem>
            );
          }}
        </GridList>
      </section>
      {party === undefined ? null : (
        <PartyEditor key={party.id} party={party} parties={parties} {...ways} onChoose={setChosen} />
      )}
    </main>
  );
}

/** Returns the numbers of reports and claims that name a party: `2 reports, 1 claim`. */
function usesInWords(reports: number, claims: number): string {
  if (reports === 0 && claims === 0) return say('parties.not-used');
  if (claims === 0) return say('parties.reports', { count: reports });
  if (reports === 0) return say('parties.claims', { count: claims });
  return say('parties.reports-and-claims', { reports, claims });
}
