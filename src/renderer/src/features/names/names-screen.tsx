import { useState } from 'react';
import type { ReportId } from '#core/base/id.ts';
import type { NameMention } from '#core/comparison/names/name-mentions.ts';
import type { NameProposal } from '#core/comparison/names/name-proposals.ts';
import type { ComparisonSettings } from '#core/model/comparison-settings.ts';
import type { Party } from '#core/model/party.ts';
import { editComparison } from '#renderer/commands/investigations/edit-comparison.ts';
import { joinSpellings } from '#renderer/commands/names/join-spellings.ts';
import { useRunWithNotice } from '#renderer/commands/use-run-with-notice.ts';
import { classes } from '#renderer/ui/classes.ts';
import { say } from '#renderer/words/interface-words.ts';
import { NameEditor } from './name-editor.tsx';
import { NameList } from './name-list.tsx';
import { nameKeyOf } from './name-spellings.ts';
import { ProposalList } from './proposal-list.tsx';
import { useFoundNames } from './use-found-names.ts';
import layout from '#renderer/ui/list-screen.module.css';
import styles from './names.module.css';

interface NamesScreenProps {
  readonly parties: readonly Party[];
  readonly settings: ComparisonSettings;
  readonly nameOf: (id: ReportId) => string;
  readonly onShow: (mention: NameMention) => void;
}

/** The Names screen: parties, people and places, their spellings in each report, and proposals to merge spellings. */
export function NamesScreen({ parties, settings, nameOf, onShow }: NamesScreenProps) {
  const found = useFoundNames();
  const [chosen, setChosen] = useState<string | null>(null);
  const { join, keepApart } = useProposalChoices(settings);
  const name = found?.names.find((each) => nameKeyOf(each) === chosen) ?? found?.names[0];
  return (
    <main className={layout['screen']}>
      <div className={classes(layout['left'], styles['scrolls'])}>
        <header>
          <h1>{say('names.title')}</h1>
          <p>{say('names.about')}</p>
        </header>
        {found === null ? (
          <p className={layout['none']} role="status">
            {say('names.reading')}
          </p>
        ) : found.names.length + found.proposals.length === 0 ? (
          <p className={layout['none']}>{say('names.none-yet')}</p>
        ) : (
          <>
            <ProposalList
              proposals={found.proposals}
              nameOf={nameOf}
              onShow={onShow}
              onJoin={join}
              onKeepApart={keepApart}
            />
            <NameList
              names={found.names}
              parties={parties}
              chosen={name === undefined ? null : nameKeyOf(name)}
              onChoose={setChosen}
            />
          </>
        )}
      </div>
      {name === undefined || found === null ? null : (
        <NameEditor
          key={nameKeyOf(name)}
          name={name}
          names={found.names}
          parties={parties}
          nameOf={nameOf}
          onShow={onShow}
          onChoose={setChosen}
        />
      )}
    </main>
  );
}

/** Returns the two answers to a proposal: both spellings are one name, or they stay apart. */
function useProposalChoices(settings: ComparisonSettings) {
  const runAndSay = useRunWithNotice();
  return {
    join: (name: string, other: string) =>
      void runAndSay(
        (run) => run(joinSpellings, { name, other }),
        () => say('names.joined', { name, other }),
      ),
    keepApart: ({ a, b }: NameProposal) => {
      const keptApart = [...settings.keptApart, [a.spelling, b.spelling] as const];
      void runAndSay(
        (run) => run(editComparison, { fields: { keptApart } }),
        () => say('names.kept-apart', { name: a.spelling, other: b.spelling }),
      );
    },
  };
}
