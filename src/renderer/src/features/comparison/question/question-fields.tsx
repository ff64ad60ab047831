import type { TagId } from '#core/base/id.ts';
import type { Question } from '#core/model/question.ts';
import type { Tag } from '#core/model/tag.ts';
import { editQuestion } from '#renderer/commands/questions/edit-question.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { createTag } from '#renderer/commands/tags/create-tag.ts';
import { useEditGroup } from '#renderer/commands/use-edit-group.ts';
import { ComboInput } from '#renderer/ui/combo-input.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { say } from '#renderer/words/interface-words.ts';
import styles from './question-panel.module.css';

interface QuestionFieldsProps {
  readonly question: Question;
  readonly tags: readonly Tag[];
}

/** The description and the theme of a question. */
export function QuestionFields({ question: { id, description, themeTagId }, tags }: QuestionFieldsProps) {
  const { run } = useSession();
  const editGroup = useEditGroup();
  const setTheme = (tag: TagId | null) => run(editQuestion, { id, fields: { themeTagId: tag } });
  return (
    <section
      className={styles['part']}
      aria-label={say('compare.the-question')}
      ref={useFocusPlace('question-description', { key: id })}
    >
      <h3>{say('compare.the-question')}</h3>
      <TextInput
        key={id}
        label={say('compare.description-what-it-covers-and-what')}
        lines={3}
        value={description}
        onCommit={(text) =>
          void run(editQuestion, { id, fields: { description: text } }, editGroup(id, { description: text }))
        }
      />
      <ComboInput
        key={id}
        label={say('compare.theme')}
        value={tags.find((tag) => tag.id === themeTagId)?.name ?? ''}
        options={tags.map((tag) => ({ id: tag.id, text: tag.name }))}
        placeholder={say('compare.a-tag-of-the-codebook')}
        onChoose={(tag) => void setTheme(tag as TagId)}
        onType={(name) =>
          name === ''
            ? void setTheme(null)
            : void run(createTag, { name }).then((tag) => (tag === undefined ? undefined : setTheme(tag)))
        }
      />
    </section>
  );
}
