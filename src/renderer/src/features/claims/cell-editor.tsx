import type { Credibility } from '#core/model/admiralty.ts';
import { CLAIM_KINDS, isClaimKind } from '#core/model/claim-kind.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Question } from '#core/model/question.ts';
import type { Tag } from '#core/model/tag.ts';
import { kindName } from '#core/words/kind-name.ts';
import { ComboInput } from '#renderer/ui/combo-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import { columnName, type EditableColumn } from './column-names.ts';
import { credibilityOptions } from './credibility-options.ts';
import { useCellCommands, type CellCommands } from './use-cell-commands.ts';

interface CellEditorProps {
  readonly column: EditableColumn;
  readonly claim: Claim;
  readonly tags: readonly Tag[];
  readonly questions: readonly Question[];
  readonly onDone: () => void;
}

interface FieldProps {
  readonly claim: Claim;
  readonly commands: CellCommands;
}

/** Edits one cell in place: tags, question, kind, credibility, memo. */
export function CellEditor({ column, claim, tags, questions, onDone }: CellEditorProps) {
  const commands = useCellCommands(claim, onDone);
  switch (column) {
    case 'tags':
      return <TagsField claim={claim} commands={commands} tags={tags} />;
    case 'question':
      return <QuestionField claim={claim} commands={commands} questions={questions} />;
    case 'kind':
      return <KindField claim={claim} commands={commands} />;
    case 'credibility':
      return (
        <ComboInput
          {...IN_CELL}
          label={columnName('credibility')}
          value={String(claim.credibility)}
          options={credibilityOptions()}
          onChoose={(grade) => commands.edit({ credibility: Number(grade) as Credibility })}
          onType={onDone}
        />
      );
    case 'memo':
      return (
        <TextInput
          label={columnName('memo')}
          labelHidden
          autoFocus
          value={claim.memo}
          onCommit={commands.typeMemo}
          onEnter={onDone}
          {...(claim.memo.includes('\n') ? { lines: 3 } : {})} // a field of one line has no line ends, and would drop them
        />
      );
  }
}

/** The field takes the place of the cell: the head of the column is its label, and it opens as soon as it is there. */
const IN_CELL = { labelHidden: true, autoFocus: true, openOnFocus: true } as const;

function TagsField({ claim, commands, tags }: FieldProps & { readonly tags: readonly Tag[] }) {
  return (
    <ComboInput
      {...IN_CELL}
      label={say('claims-table.cell-tags')}
      value=""
      placeholder={say('claims-table.cell-tags-hint')}
      options={tags.map((tag) => ({
        id: tag.id,
        text: tag.name,
        detail: claim.tagIds.includes(tag.id) ? say('claims-table.tag-given') : (tag.key ?? ''),
      }))}
      onChoose={(chosen) => {
        const tag = tags.find(({ id }) => id === chosen);
        if (tag !== undefined) commands.toggleTag(tag.id);
      }}
      onType={commands.addNewTag}
    />
  );
}

/** A claim may answer several questions; the field shows the first, and only that one is changed. */
function QuestionField({ claim, commands, questions }: FieldProps & { readonly questions: readonly Question[] }) {
  return (
    <ComboInput
      {...IN_CELL}
      label={columnName('question')}
      value={questions.find(({ id }) => id === claim.questionIds[0])?.wording ?? ''}
      options={questions.map(({ id, wording }) => ({ id, text: wording }))}
      onChoose={(id) => commands.askFirst(questions.find((question) => question.id === id)?.wording ?? '')}
      onType={commands.askFirst}
    />
  );
}

function KindField({ claim, commands }: FieldProps) {
  return (
    <ComboInput
      {...IN_CELL}
      label={columnName('kind')}
      value={claim.kind === null ? '' : kindName(claim.kind, words)}
      options={CLAIM_KINDS.map((kind) => ({ id: kind, text: kindName(kind, words) }))}
      onChoose={(kind) => isClaimKind(kind) && commands.edit({ kind })}
      onType={(text) => (text === '' ? commands.edit({ kind: null }) : commands.leave())}
    />
  );
}
