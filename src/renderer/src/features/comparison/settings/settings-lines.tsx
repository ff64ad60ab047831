import { Plus, X } from 'lucide-react';
import { Checkbox, Input, TextField } from 'react-aria-components';
import { ACLED_RULES } from '#core/model/comparison-settings.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import { ruleDraft, type GroupDraft, type RuleDraft } from './settings-draft.ts';
import fields from '#renderer/ui/field.module.css';
import styles from './comparison-settings.module.css';

interface UnitGroupLinesProps {
  readonly groups: readonly GroupDraft[];
  readonly onChange: (groups: readonly GroupDraft[]) => void;
}

/** Which units count the same thing. */
export function UnitGroupLines({ groups, onChange }: UnitGroupLinesProps) {
  const edit = (index: number, by: Partial<GroupDraft>) =>
    onChange(groups.map((group, at) => (at === index ? { ...group, ...by } : group)));
  return (
    <section aria-label="Units">
      <h3>Units</h3>
      <p>
        Words of one group count the same thing and are compared; words of different groups never are. A toll that only
        grows can make a later, higher figure an update.
      </p>
      {groups.map((group, index) => {
        const name = group.name === '' ? `group ${index + 1}` : group.name;
        return (
          <div key={index} className={styles['group']}>
            <Typed label={`Name of ${name}`} value={group.name} onChange={(text) => edit(index, { name: text })} />
            <Typed label={`Words of ${name}`} value={group.words} onChange={(words) => edit(index, { words })} />
            <Checkbox
              className={styles['check'] ?? ''}
              isSelected={group.cumulative}
              onChange={(cumulative) => edit(index, { cumulative })}
              aria-label={`${name} only grows`}
            >
              <TickBox />
              only grows
            </Checkbox>
            <IconButton label={`Remove ${name}`} onPress={() => onChange(groups.filter((_group, at) => at !== index))}>
              <X size={14} aria-hidden />
            </IconButton>
          </div>
        );
      })}
      <div>
        <Button onPress={() => onChange([...groups, { name: '', words: '', cumulative: false }])}>
          <Plus size={13} aria-hidden /> Group
        </Button>
      </div>
    </section>
  );
}

interface CodingRuleLinesProps {
  readonly rules: readonly RuleDraft[];
  readonly onChange: (rules: readonly RuleDraft[]) => void;
}

/** Which vague words carry a number. */
export function CodingRuleLines({ rules, onChange }: CodingRuleLinesProps) {
  const edit = (index: number, by: Partial<RuleDraft>) =>
    onChange(rules.map((rule, at) => (at === index ? { ...rule, ...by } : rule)));
  const missing = ACLED_RULES.map(ruleDraft).filter(({ name }) => !rules.some((rule) => rule.name === name));
  return (
    <section aria-label="Coding rules">
      <h3>Coding rules</h3>
      <p>
        Vague words carry no number unless a rule gives them one; its name then stands wherever the number does. Without
        an upper end the rule gives a lower bound.
      </p>
      {rules.map((rule, index) => {
        const name = rule.name === '' ? `rule ${index + 1}` : rule.name;
        return (
          <div key={index} className={styles['rule']}>
            <Typed label={`Name of ${name}`} value={rule.name} onChange={(text) => edit(index, { name: text })} />
            <Typed label={`Words of ${name}`} value={rule.words} onChange={(words) => edit(index, { words })} />
            <Typed label={`Low of ${name}`} value={rule.low} onChange={(low) => edit(index, { low })} hint="from" />
            <Typed label={`High of ${name}`} value={rule.high} onChange={(high) => edit(index, { high })} hint="open" />
            <IconButton label={`Remove ${name}`} onPress={() => onChange(rules.filter((_rule, at) => at !== index))}>
              <X size={14} aria-hidden />
            </IconButton>
          </div>
        );
      })}
      <div className={styles['adds']}>
        <Button onPress={() => onChange([...rules, { name: '', words: '', low: '', high: '' }])}>
          <Plus size={13} aria-hidden /> Rule
        </Button>
        {missing.length === 0 ? null : (
          <Button onPress={() => onChange([...rules, ...missing])}>
            Add ACLED’s: tens 10, dozens 12, hundreds 100
          </Button>
        )}
      </div>
    </section>
  );
}

interface TypedProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly hint?: string;
}

const Typed = ({ label, value, onChange, hint = '' }: TypedProps) => (
  <TextField aria-label={label} value={value} onChange={onChange} className={fields['field'] ?? ''}>
    <Input className={fields['input'] ?? ''} placeholder={hint} />
  </TextField>
);
