import { useId, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { RELIABILITIES } from '#core/model/admiralty.ts';
import type { Party } from '#core/model/party.ts';
import { reliabilityWords } from '#core/words/grade-words.ts';
import { gradeParty } from '#renderer/commands/parties/grade-party.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { Segments } from '#renderer/ui/segments.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import styles from './parties-screen.module.css';

/** A party's reliability grade with its reason, and its earlier grades. */
export function GradeFields({ party }: { readonly party: Party }) {
  const { run } = useSession();
  const [reason, setReason] = useState('');
  const heading = useId();
  const grade = (reliability: Party['reliability']) => {
    setReason('');
    void run(gradeParty, { id: party.id, reliability, reason });
  };
  return (
    <div className={styles['grading']}>
      <TextField value={reason} onChange={setReason} className={styles['reason'] ?? ''}>
        <Label>{say('party-grade.reason')}</Label>
        <Input
          placeholder={say('party-grade.reason-hint')}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && reason.trim() !== '') grade(party.reliability);
          }}
        />
      </TextField>
      <Segments
        label={say('party-grade.reliability')}
        value={party.reliability}
        options={RELIABILITIES.map((each) => ({
          id: each,
          text: each,
          name: say('party-grade.grade', { grade: each, meaning: reliabilityWords(each, words) }),
        }))}
        onChoose={grade}
        hint={reliabilityWords(party.reliability, words)}
      />
      {party.gradings.length === 0 ? null : (
        <>
          <h2 id={heading}>{say('party-grade.history')}</h2>
          <ol className={styles['history']} aria-labelledby={heading} reversed>
            {party.gradings.toReversed().map(({ reliability, reason: why, analyst, at }, index) => (
              <li key={index}>
                <b>{reliability}</b>
                <span>
                  {why === '' ? <i>{say('party-grade.no-reason')}</i> : why}
                  <small>
                    {analyst === '' ? words.day(at) : say('party-grade.by', { analyst, day: words.day(at) })}
                  </small>
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
