import { v7 as uuid } from 'uuid';
import { asInstant } from '#core/base/instant.ts';
import type { CommandEnvironment } from './command.ts';

/** The real clock, real ids, and the analyst's name as it is set. */
export const realEnvironment = (analyst: string): CommandEnvironment => ({
  now: () => asInstant(new Date().toISOString()),
  newId: () => uuid(),
  analyst: () => analyst,
});
