import { CREDIBILITIES, type Credibility } from '#core/model/admiralty.ts';
import { CLAIM_KINDS, isClaimKind } from '#core/model/claim-kind.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Question } from '#core/model/question.ts';
import type { Tag } from '#core/model/tag.ts';
import { credibilityWords } from '#core/words/grade-words.ts';
import { kindName } from '#core/words/kind-name.ts';
import { askQuestion } from '#renderer/commands/claims/ask-question.ts';
import { editClaims } from '#renderer/commands/claims/edit-claims.ts';
import { tagClaims } from '#renderer/commands/claims/tag-claims.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { createTag } from '#renderer/commands/tags/create-tag.ts';
import { useEditGroup } from '#renderer/commands/use-edit-group.ts';
import { ComboInput } from '#renderer/ui/combo-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import { columnName, type EditableColumn } from './column-names.ts';

interface CellEditorProps {
  readonly column: EditableColumn;
  readonly claim: Claim;
  readonly tags: readonly Tag[];
  readonly questions: readonly Question[];
  readonly onDone: () => void;
}

/** Edits one cell in place: tags, question, kind, credibility, memo. */
export function CellEditor({ column, claim, tags, questions, onDone }: CellEditorProps) {
  const { run } = useSession();
  const editGroup = useEditGroup();
  const ids = [claim.id];
  const done = (saving: Promise<unknown>) => {
    void saving;
    onDone();
  };
  switch (column) {
    case 'tags':
      return (
        <ComboInput
          label={say('claims-table.cell-tags')}
          labelHidden
          autoFocus
          openOnFocus
          value=""
          placeholder={say('claims-table.cell-tags-hint')}
          options={tags.map((tag) => ({
            id: tag.id,
            text: tag.name,
            detail: claim.tagIds.includes(tag.id) ? say('claims-table.tag-given') : (tag.key ?? ''),
          }))}
          onChoose={(chosen) => {
            const tag = tags.find(({ id }) => id === chosen);
            if (tag === undefined) return;
            const on = claim.tagIds.includes(tag.id);
            done(run(tagClaims, { ids, add: on ? [] : [tag.id], remove: on ? [tag.id] : [] }));
          }}
          onType={(name) =>
            name === ''
              ? onDone()
              : done(
                  run(createTag, { name }).then((id) =>
                    id === undefined ? undefined : run(tagClaims, { ids, add: [id], remove: [] }),
                  ),
                )
          }
        />
      );
    case 'question': {
      // The field shows the first of its questions: only that one is changed.
      const [first] = claim.questionIds;
      const ask = (wording: string) =>
        done(run(askQuestion, { ids, wording, ...(first === undefined ? {} : { instead: first }) }));
      return (
        <ComboInput
          label={columnName('question')}
          labelHidden
          autoFocus
          openOnFocus
          value={questions.find(({ id }) => id === first)?.wording ?? ''}
          options={questions.map(({ id, wording }) => ({ id, text: wording }))}
          onChoose={(id) => ask(questions.find((question) => question.id === id)?.wording ?? '')}
          onType={ask}
        />
      );
    }
    case 'kind':
      return (
        <ComboInput
          label={columnName('kind')}
          labelHidden
          autoFocus
          openOnFocus
          value={claim.kind === null ? '' : kindName(claim.kind, words)}
          options={CLAIM_KINDS.map((kind) => ({ id: kind, text: kindName(kind, words) }))}
          onChoose={(kind) => isClaimKind(kind) && done(run(editClaims, { ids, fields: { kind } }))}
          onType={(text) => (text === '' ? done(run(editClaims, { ids, fields: { kind: null } })) : onDone())}
        />
      );
    case 'credibility':
      return (
        <ComboInput
          label={columnName('credibility')}
          labelHidden
          autoFocus
          openOnFocus
          value={String(claim.credibility)}
          options={CREDIBILITIES.map((grade) => ({
            id: String(grade),
            text: String(grade),
            detail: credibilityWords(grade, words),
          }))}
          onChoose={(grade) => done(run(editClaims, { ids, fields: { credibility: Number(grade) as Credibility } }))}
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
          onCommit={(memo) => void run(editClaims, { ids, fields: { memo } }, editGroup(claim.id, { memo }))}
          onEnter={onDone}
          {...(claim.memo.includes('\n') ? { lines: 3 } : {})} // a field of one line has no line ends, and would drop them
        />
      );
  }
}
