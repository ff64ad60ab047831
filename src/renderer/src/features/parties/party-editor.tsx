import type { ReportId } from '#core/base/id.ts';
import { matchKey, PARTY_ROLES, type DescribedIn, type Party, type PartyRole } from '#core/model/party.ts';
import { roleName } from '#core/words/role-name.ts';
import { editParty } from '#renderer/commands/parties/edit-party.ts';
import { mergeParties } from '#renderer/commands/parties/merge-parties.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { useEditGroup } from '#renderer/commands/use-edit-group.ts';
import { useRunWithNotice } from '#renderer/commands/use-run-with-notice.ts';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { ComboInput } from '#renderer/ui/combo-input.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import { GradeFields } from './grade-fields.tsx';
import { LeaningFields } from './leaning-fields.tsx';
import layout from '#renderer/ui/list-screen.module.css';

interface PartyEditorProps {
  readonly party: Party;
  readonly parties: readonly Party[];
  readonly nameOf: (id: ReportId) => string;
  readonly selected: DescribedIn | null;
  readonly onShow: (place: DescribedIn) => void;
  readonly onChoose: (id: Party['id']) => void;
}

/** The fields of one party. Every report that it publishes shows its grade. */
export function PartyEditor({ party, parties, nameOf, selected, onShow, onChoose }: PartyEditorProps) {
  const { run } = useSession();
  const editGroup = useEditGroup();
  type Fields = Parameters<typeof editParty.plan>[1]['fields'];
  const edit = (fields: Fields) => void run(editParty, { id: party.id, fields });
  const type = (fields: Fields) => void run(editParty, { id: party.id, fields }, editGroup(party.id, fields));
  const others = parties.filter(({ id }) => id !== party.id);
  const nameFault = (name: string) => {
    if (name.trim() === '') return say('party-editor.needs-name');
    return others.some(({ nameKey }) => nameKey === matchKey(name)) ? say('party-editor.name-taken') : null;
  };
  return (
    <section
      className={layout['editor']}
      aria-label={say('party-editor.label', { name: party.name })}
      ref={useFocusPlace('party-editor')}
    >
      <TextInput
        label={say('party-editor.name')}
        value={party.name}
        check={nameFault}
        onCommit={(name) => type({ name })}
      />
      <TextInput
        label={say('party-editor.other-names')}
        value={party.aliases.join(', ')}
        onCommit={(text) => edit({ aliases: namesIn(text) })}
        placeholder={say('party-editor.other-names-hint')}
      />
      <ChoiceInput
        label={say('party-editor.role')}
        value={party.role}
        options={PARTY_ROLES.map((role) => ({ id: role, text: roleName(role, words) }))}
        onChoose={(role) => edit({ role: role as PartyRole })}
      />
      <LeaningFields party={party} nameOf={nameOf} selected={selected} onShow={onShow} />
      <GradeFields party={party} />
      <TextInput label={say('party-editor.memo')} lines={4} value={party.memo} onCommit={(memo) => type({ memo })} />
      {others.length === 0 ? null : <MergeParty party={party} others={others} onMerged={onChoose} />}
    </section>
  );
}

/** Returns the names in a text, which commas separate. */
const namesIn = (text: string): readonly string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

interface MergePartyProps {
  readonly party: Party;
  readonly others: readonly Party[];
  /** Called with the party that this one became a part of. */
  readonly onMerged: (id: Party['id']) => void;
}

/** The field that merges a party into another one. */
function MergeParty({ party, others, onMerged }: MergePartyProps) {
  const runAndSay = useRunWithNotice();
  const merge = (id: string) => {
    const into = others.find((other) => other.id === id);
    if (into === undefined) return;
    void runAndSay(
      (run) => run(mergeParties, { from: party.id, into: into.id }),
      () => {
        onMerged(into.id);
        return say('party-editor.merged', { party: party.name, other: into.name });
      },
    );
  };
  return (
    <ComboInput
      label={say('party-editor.merge-into')}
      value=""
      clearOnChoose
      placeholder={say('party-editor.merge-hint')}
      options={others.map(({ id, name, role }) => ({ id, text: name, detail: roleName(role, words) }))}
      onChoose={merge}
      onType={() => undefined}
      hint={say('party-editor.about-merge')}
    />
  );
}
