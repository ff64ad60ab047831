import { ipcMain } from 'electron';
import * as v from 'valibot';
import type { Handlers } from '#main/ipc/handlers.ts';
import { CHANNELS, REQUEST_SCHEMAS } from '#shared/ipc/schemas.ts';
import { isTrustedSender } from './trusted-sender.ts';

/**
 * Binds each handler to its channel. A call is refused unless it comes from the app's own page in the main frame and its
 * request has the form that the contract says.
 */
export function bindHandlers(handlers: Handlers): void {
  for (const channel of CHANNELS) {
    ipcMain.handle(channel, async (event, request: unknown) => {
      if (!isTrustedSender(event.senderFrame)) throw new Error(`${channel}: refused, it came from a foreign page`);
      const parsed = v.safeParse(REQUEST_SCHEMAS[channel], request);
      if (!parsed.success) throw new Error(`${channel}: refused, the request is malformed`);
      return (handlers[channel] as (request: unknown) => Promise<unknown>)(parsed.output);
    });
  }
}
