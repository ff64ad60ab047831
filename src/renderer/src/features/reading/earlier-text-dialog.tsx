import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { TextId } from '#core/base/id.ts';
import type { EarlierText, Report } from '#core/model/report.ts';
import type { Passage } from '#core/text/passage.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import { ReportText } from './report-text.tsx';
import { usePaint } from './use-marks.ts';
import { usePaneElements } from './use-pane-elements.ts';
import { useReveal, type Reveal } from './use-reveal.ts';
import styles from './earlier-text-dialog.module.css';

interface EarlierTextDialogProps {
  readonly report: Report;
  /** The version to begin with; else the last one. */
  readonly textId: TextId | null;
  /** The words to show in it. */
  readonly passage: Passage | null;
  readonly onClose: () => void;
}

/** Shows a text that a report had before a newer version took its place. */
export function EarlierTextDialog({ report, textId, passage, onClose }: EarlierTextDialogProps) {
  const { db } = useSession();
  const [chosen, setChosen] = useState<TextId | null>(textId ?? report.earlierTexts.at(-1)?.textId ?? null);
  const text = useLiveQuery(async () => (chosen === null ? undefined : db.texts.get(chosen)), [db, chosen]);
  const { root, scroller, textRef, scrollerRef } = usePaneElements(text?.blocks);
  const marked = useMemo(() => (passage === null || chosen !== textId ? [] : [passage]), [passage, chosen, textId]);
  const reveal = useMemo(
    (): Reveal | null => (marked[0] === undefined ? null : { passage: marked[0], token: 0 }),
    [marked],
  );
  usePaint('earlier', 'claim-selected', root, marked);
  usePaint('earlier', 'claim-flash', root, useReveal(root, scroller, reveal));
  const title = say('earlier-text.title');
  return (
    <Dialog title={title} open wide onClose={onClose}>
      <ChoiceInput
        label={say('earlier-text.version')}
        value={chosen ?? ''}
        options={report.earlierTexts.map((version) => ({ id: version.textId, text: nameOf(version) }))}
        onChoose={(id) => setChosen(id as TextId)}
      />
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <div ref={scrollerRef} className={styles['text']} role="document" aria-label={title} tabIndex={0}>
        {text === undefined ? null : (
          <ReportText
            ref={textRef}
            text={text.text}
            blocks={text.blocks}
            language={report.language.value}
            title={report.title.value}
          />
        )}
      </div>
      <DialogButtons>
        <Button look="primary" onPress={onClose}>
          {say('earlier-text.done')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

const nameOf = ({ source, replacedAt }: EarlierText) =>
  say('earlier-text.until', { file: source.fileName, until: words.moment(replacedAt) });
