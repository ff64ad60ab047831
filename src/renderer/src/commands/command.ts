import type { InvestigationId } from '#core/base/id.ts';
import type { Instant } from '#core/base/instant.ts';
import type { CommandArguments } from '#core/history/command-arguments.ts';
import type { Draft } from '#core/history/draft.ts';
import type { Author } from '#core/history/record.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';

/** The clock, the source of ids and the person at work, which a command must not get by itself. */
export interface CommandEnvironment {
  readonly now: () => Instant;
  /** Returns a new version 7 UUID, which sorts by the time it was made. */
  readonly newId: () => string;
  readonly author: () => Author;
}

/** The things that a command may use while it plans. `db` is inside its transaction: a plan awaits nothing else. */
export interface Planning {
  readonly db: CrosscheckDatabase;
  readonly investigationId: InvestigationId;
  /** Collects the changes and the contents; `draft.now` is the moment of the command. */
  readonly draft: Draft;
  readonly newId: () => string;
  readonly author: Author;
}

/**
 * One intention of the analyst. `plan` reads what it needs and drafts the changes; it writes to no table itself. The reply
 * goes to the caller once everything is saved.
 */
export interface Command<Args, Reply = void> {
  /** `noun.verb`, kept in the history. */
  readonly name: string;
  /**
   * Returns the arguments that the history keeps: small plain JSON, never a text or bytes. Without it the history keeps the
   * command's own arguments.
   */
  readonly recorded?: (args: Args, reply: Reply) => CommandArguments;
  readonly plan: (planning: Planning, args: Args) => Promise<Reply>;
}

/** Declares a command with its types inferred. */
export const command = <Args, Reply = void>(definition: Command<Args, Reply>): Command<Args, Reply> => definition;
