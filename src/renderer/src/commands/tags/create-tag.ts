import type { TagId } from '#core/base/id.ts';
import { command } from '#renderer/commands/command.ts';
import { findOrAddTag } from './find-or-add-tag.ts';

/** Adds a tag, unless there is one with that name. Replies with its id. */
export const createTag = command<{ readonly name: string }, TagId>({
  name: 'tag.create',
  plan: (planning, { name }) => findOrAddTag(planning, name),
});
