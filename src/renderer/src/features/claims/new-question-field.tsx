import { useLiveQuery } from 'dexie-react-hooks';
import { useLayoutEffect, useRef, useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import type { ClaimId } from '#core/base/id.ts';
import { suggestWording } from '#core/words/comparison/suggest-wording.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import fields from '#renderer/ui/field.module.css';
import styles from './claims-screen.module.css';

interface NewQuestionFieldProps {
  readonly ids: readonly ClaimId[];
  readonly onDone: (wording: string) => void;
  readonly onClose: () => void;
}

/** The selected claims that are read for a wording, which comes from the first with a kind; more would delay the field. */
const LOOKED_AT = 50;

/** Asks for the question that the selected claims answer, with a wording suggested from them. */
export function NewQuestionField({ ids, onDone, onClose }: NewQuestionFieldProps) {
  const { db } = useSession();
  const suggested = useLiveQuery(async () => {
    const claims = (await db.claims.bulkGet(ids.slice(0, LOOKED_AT))).filter((claim) => claim !== undefined);
    const claim = claims.find(({ kind }) => kind !== null) ?? claims[0];
    return claim === undefined ? '' : suggestWording(claim, words);
  }, [db, ids.join()]);
  return suggested === undefined ? null : <Field suggested={suggested} onDone={onDone} onClose={onClose} />;
}

interface FieldProps {
  readonly suggested: string;
  readonly onDone: (wording: string) => void;
  readonly onClose: () => void;
}

function Field({ suggested, onDone, onClose }: FieldProps) {
  const [wording, setWording] = useState(suggested);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  const done = () => {
    if (wording.trim() !== '') onDone(wording.trim());
  };
  return (
    <>
      <TextField
        aria-label={say('bulk.new-question')}
        value={wording}
        onChange={setWording}
        className={styles['bulkWording'] ?? ''}
      >
        <Input
          ref={field}
          className={fields['input'] ?? ''}
          onKeyDown={(event) => {
            if (event.key === 'Enter') done();
            else if (event.key === 'Escape') onClose();
          }}
        />
      </TextField>
      <Button look="primary" isDisabled={wording.trim() === ''} onPress={done}>
        {say('bulk.ask')}
      </Button>
    </>
  );
}
