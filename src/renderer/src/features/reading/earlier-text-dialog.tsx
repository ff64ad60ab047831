import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { TextId } from '#core/base/id.ts';
import type { EarlierText, Report } from '#core/model/report.ts';
import type { Passage } from '#core/text/passage.ts';
import { useSession } from '#renderer/commands/session.tsx';
import type { TextRoot } from '#renderer/dom/text-root.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import { ReportText } from './report-text.tsx';
import { usePaint } from './use-marks.ts';
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

/** A text that a report had before a newer version came, to be read. */
export function EarlierTextDialog({ report, textId, passage, onClose }: EarlierTextDialogProps) {
  const { db } = useSession();
  const [chosen, setChosen] = useState<TextId | null>(textId ?? report.earlierTexts.at(-1)?.textId ?? null);
  const text = useLiveQuery(async () => (chosen === null ? undefined : db.texts.get(chosen)), [db, chosen]);
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const root = useMemo(
    (): TextRoot | null => (element === null || text === undefined ? null : { element, blocks: text.blocks }),
    [element, text],
  );
  const shown = useMemo(() => (passage === null || chosen !== textId ? [] : [passage]), [passage, chosen, textId]);
  const reveal = useMemo(
    (): Reveal | null => (shown[0] === undefined ? null : { passage: shown[0], token: 0 }),
    [shown],
  );
  usePaint('earlier', 'claim-selected', root, shown);
  usePaint('earlier', 'claim-flash', root, useReveal(root, scroller, reveal));
  return (
    <Dialog title="Earlier text" open wide onClose={onClose}>
      <ChoiceInput
        label="Version"
        value={chosen ?? ''}
        options={report.earlierTexts.map((version) => ({ id: version.textId, text: nameOf(version) }))}
        onChoose={(id) => setChosen(id as TextId)}
      />
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <div ref={setScroller} className={styles['text']} role="document" aria-label="Earlier text" tabIndex={0}>
        {text === undefined ? null : (
          <ReportText
            ref={setElement}
            text={text.text}
            blocks={text.blocks}
            language={report.language.value}
            title={report.title.value}
          />
        )}
      </div>
      <DialogButtons>
        <Button look="primary" onPress={onClose}>
          Done
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

const nameOf = ({ source, replacedAt }: EarlierText) =>
  `${source.fileName}, until ${new Date(replacedAt).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}`;
