import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { DEFAULT_COMPARISON_SETTINGS, type ComparisonSettings } from '#core/model/comparison-settings.ts';
import { editComparison } from '#renderer/commands/investigations/edit-comparison.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { asDraft, draftProblem, parsedDraft, type SettingsDraft } from './settings-draft.ts';
import { CodingRuleLines, UnitGroupLines } from './settings-lines.tsx';
import styles from './comparison-settings.module.css';

/** The dialog with an investigation’s settings of the comparison, which one command changes together. */
export function ComparisonSettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { db, investigationId } = useSession();
  const settings = useLiveQuery(
    async () => (await db.investigations.get(investigationId))?.comparison ?? DEFAULT_COMPARISON_SETTINGS,
    [db, investigationId],
  );
  return (
    <Dialog title={say('comparison-settings.title')} open onClose={onClose} wide>
      {settings === undefined ? null : <SettingsForm settings={settings} onClose={onClose} />}
    </Dialog>
  );
}

interface SettingsFormProps {
  readonly settings: ComparisonSettings;
  readonly onClose: () => void;
}

function SettingsForm({ settings, onClose }: SettingsFormProps) {
  const { run } = useSession();
  const [first] = useState(() => asDraft(settings));
  const [draft, setDraft] = useState<SettingsDraft>(first);
  const problem = draftProblem(draft);
  const change = (by: Partial<SettingsDraft>) => setDraft((now) => ({ ...now, ...by }));
  const save = () => {
    const { unitGroups, codingRules, keptApart } = parsedDraft(draft);
    const fields = {
      ...(draft.groups === first.groups ? {} : { unitGroups }),
      ...(draft.rules === first.rules ? {} : { codingRules }),
      ...(draft.keptApart === first.keptApart ? {} : { keptApart }),
    };
    if (Object.keys(fields).length > 0) void run(editComparison, { fields }, { purpose: 'change units and rules' });
    onClose();
  };
  return (
    <>
      <div className={styles['parts']}>
        <UnitGroupLines groups={draft.groups} onChange={(groups) => change({ groups })} />
        <CodingRuleLines rules={draft.rules} onChange={(rules) => change({ rules })} />
        <section aria-label={say('names-kept-apart.title')}>
          <h3>{say('names-kept-apart.title')}</h3>
          <p>{say('names-kept-apart.about')}</p>
          {draft.keptApart.length === 0 ? <p>{say('names-kept-apart.none')}</p> : null}
          <ul className={styles['pairs']}>
            {draft.keptApart.map((pair) => (
              <li key={pair.join(' ')}>
                <span>{say('names-kept-apart.pair', { a: pair[0], b: pair[1] })}</span>
                <Button
                  look="plain"
                  aria-label={say('names-kept-apart.propose-pair-again', { a: pair[0], b: pair[1] })}
                  onPress={() => change({ keptApart: draft.keptApart.filter((other) => other !== pair) })}
                >
                  {say('names-kept-apart.propose-again')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <p className={styles['problem']} role="alert">
        {problem}
      </p>
      <DialogButtons>
        <Button look="plain" onPress={() => change({ groups: asDraft(DEFAULT_COMPARISON_SETTINGS).groups, rules: [] })}>
          {say('comparison-settings.defaults')}
        </Button>
        <Button onPress={onClose}>{say('comparison-settings.cancel')}</Button>
        <Button look="primary" isDisabled={problem !== null} onPress={save}>
          {say('comparison-settings.save')}
        </Button>
      </DialogButtons>
    </>
  );
}
