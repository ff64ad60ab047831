import { Fragment, type ReactNode } from 'react';
import type { MessageId, ValuesOf } from '#core/words/message-id.ts';
import { words } from '#renderer/words/interface-words.ts';

interface SayProps<Id extends MessageId> {
  readonly id: Id;
  readonly values: ValuesOf<Id, ReactNode>;
}

/** A message some of whose parameters are elements: `<Say id="search.hint" values={{ key: <Kbd>F3</Kbd> }} />`. */
export const Say = <Id extends MessageId>({ id, values }: SayProps<Id>) =>
  words.parts<Id, ReactNode>(id, values).map((part, index) => <Fragment key={index}>{part}</Fragment>);
