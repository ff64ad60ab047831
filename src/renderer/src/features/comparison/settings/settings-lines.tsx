import { Plus, X } from 'lucide-react';
import { Checkbox, Input, TextField } from 'react-aria-components';
import { ACLED_RULES } from '#core/model/comparison-settings.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { ruleDraft, type GroupDraft, type RuleDraft } from './settings-draft.ts';
import fields from '#renderer/ui/field.module.css';
import styles from './comparison-settings.module.css';

interface UnitGroupLinesProps {
  readonly groups: readonly GroupDraft[];
  readonly onChange: (groups: readonly GroupDraft[]) => void;
}

/** The groups of units that count the same thing. */
export function UnitGroupLines({ groups, onChange }: UnitGroupLinesProps) {
  const edit = (index: number, by: Partial<GroupDraft>) =>
    onChange(groups.map((group, at) => (at === index ? { ...group, ...by } : group)));
  return (
    <section aria-label={say('unit-group.title')}>
      <h3>{say('unit-group.title')}</h3>
      <p>{say('unit-group.about')}</p>
      {groups.map((group, index) => {
        const name = group.name === '' ? say('unit-group.unnamed', { number: index + 1 }) : group.name;
        return (
          <div key={index} className={styles['group']}>
            <Typed
              label={say('unit-group.name', { group: name })}
              value={group.name}
              onChange={(text) => edit(index, { name: text })}
            />
            <Typed
              label={say('unit-group.words', { group: name })}
              value={group.words}
              onChange={(words) => edit(index, { words })}
            />
            <Checkbox
              className={styles['check'] ?? ''}
              isSelected={group.cumulative}
              onChange={(cumulative) => edit(index, { cumulative })}
              aria-label={say('unit-group.named-only-grows', { group: name })}
            >
              <TickBox />
              {say('unit-group.only-grows')}
            </Checkbox>
            <IconButton
              label={say('unit-group.remove', { group: name })}
              onPress={() => onChange(groups.filter((_group, at) => at !== index))}
            >
              <X size={14} aria-hidden />
            </IconButton>
          </div>
        );
      })}
      <div>
        <Button onPress={() => onChange([...groups, { name: '', words: '', cumulative: false }])}>
          <Plus size={13} aria-hidden /> {say('unit-group.add')}
        </Button>
      </div>
    </section>
  );
}

interface CodingRuleLinesProps {
  readonly rules: readonly RuleDraft[];
  readonly onChange: (rules: readonly RuleDraft[]) => void;
}

/** The coding rules, which give vague words a range of numbers. */
export function CodingRuleLines({ rules, onChange }: CodingRuleLinesProps) {
  const edit = (index: number, by: Partial<RuleDraft>) =>
    onChange(rules.map((rule, at) => (at === index ? { ...rule, ...by } : rule)));
  const missing = ACLED_RULES.map(ruleDraft).filter(({ name }) => !rules.some((rule) => rule.name === name));
  return (
    <section aria-label={say('coding-rule.title')}>
      <h3>{say('coding-rule.title')}</h3>
      <p>{say('coding-rule.about')}</p>
      {rules.map((rule, index) => {
        const name = rule.name === '' ? say('coding-rule.unnamed', { number: index + 1 }) : rule.name;
        return (
          <div key={index} className={styles['rule']}>
            <Typed
              label={say('coding-rule.name', { rule: name })}
              value={rule.name}
              onChange={(text) => edit(index, { name: text })}
            />
            <Typed
              label={say('coding-rule.words', { rule: name })}
              value={rule.words}
              onChange={(words) => edit(index, { words })}
            />
            <Typed
              label={say('coding-rule.low', { rule: name })}
              value={rule.low}
              onChange={(low) => edit(index, { low })}
              hint={say('coding-rule.low-hint')}
            />
            <Typed
              label={say('coding-rule.high', { rule: name })}
              value={rule.high}
              onChange={(high) => edit(index, { high })}
              hint={say('coding-rule.high-hint')}
            />
            <IconButton
              label={say('coding-rule.remove', { rule: name })}
              onPress={() => onChange(rules.filter((_rule, at) => at !== index))}
            >
              <X size={14} aria-hidden />
            </IconButton>
          </div>
        );
      })}
      <div className={styles['adds']}>
        <Button onPress={() => onChange([...rules, { name: '', words: '', low: '', high: '' }])}>
          <Plus size={13} aria-hidden /> {say('coding-rule.add')}
        </Button>
        {missing.length === 0 ? null : (
          <Button onPress={() => onChange([...rules, ...missing])}>{say('coding-rule.add-acled')}</Button>
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
