import { v7 as uuid } from 'uuid';
import { asInstant } from '#core/base/instant.ts';
import type { Author } from '#core/history/record.ts';
import type { CommandEnvironment } from './command.ts';

/** Returns an environment with the real clock, real ids, and the person at work. */
export const realEnvironment = (author: Author): CommandEnvironment => ({
  now: () => asInstant(new Date().toISOString()),
  newId: () => uuid(),
  author: () => author,
});
