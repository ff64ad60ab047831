import type { ClaimId } from '#core/base/id.ts';
import type { Credibility } from '#core/model/admiralty.ts';
import type { Question } from '#core/model/question.ts';
import type { Tag } from '#core/model/tag.ts';
import { ComboInput } from '#renderer/ui/combo-input.tsx';
import { say } from '#renderer/words/interface-words.ts';
import type { BulkAction } from './bulk-action.ts';
import { credibilityOptions } from './credibility-options.ts';
import { NewQuestionField } from './new-question-field.tsx';
import type { BulkCommands } from './use-bulk-commands.ts';
import styles from './claims-screen.module.css';

interface BulkFieldProps {
  readonly action: Exclude<BulkAction, null>;
  readonly ids: readonly ClaimId[];
  readonly tags: readonly Tag[];
  readonly questions: readonly Question[];
  readonly commands: BulkCommands;
  /** Shows the buttons again and gives the keyboard to the table. */
  readonly onCancel: () => void;
  /** Shows the buttons again. */
  readonly onClose: () => void;
}

/** The field that asks for the value which all selected claims are given. */
export function BulkField({ action, ids, tags, questions, commands, onCancel, onClose }: BulkFieldProps) {
  const field = {
    labelHidden: true,
    openOnFocus: true,
    value: '',
    onCancel,
    className: styles['bulkField'] ?? '',
  };
  const tagOptions = tags.map(({ id, name }) => ({ id, text: name }));
  switch (action) {
    case 'tag':
      return (
        <ComboInput
          {...field}
          label={say('bulk.tag')}
          placeholder={say('bulk.tag-hint')}
          options={tagOptions}
          onChoose={(id) => commands.tag(id as Tag['id'])}
          onType={commands.tagWithNew}
        />
      );
    case 'untag':
      return (
        <ComboInput
          {...field}
          label={say('bulk.untag')}
          placeholder={say('bulk.untag-hint')}
          options={tagOptions}
          onChoose={(id) => commands.untag(id as Tag['id'])}
          onType={onCancel}
        />
      );
    case 'question':
      return (
        <ComboInput
          {...field}
          label={say('bulk.question')}
          placeholder={say('bulk.question-hint')}
          options={questions.map(({ id, wording }) => ({ id, text: wording }))}
          onChoose={(id) => commands.addQuestion(questions.find((each) => each.id === id)?.wording ?? '')}
          onType={commands.addQuestion}
        />
      );
    case 'credibility':
      return (
        <ComboInput
          {...field}
          label={say('bulk.credibility')}
          placeholder={say('bulk.credibility-hint')}
          options={credibilityOptions()}
          onChoose={(grade) => commands.setCredibility(Number(grade) as Credibility)}
          onType={onCancel}
        />
      );
    case 'new question':
      return <NewQuestionField ids={ids} onDone={commands.askNewQuestion} onClose={onClose} />;
  }
}
