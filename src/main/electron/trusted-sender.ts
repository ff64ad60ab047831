import type { WebFrameMain } from 'electron';
import { APP_ORIGIN } from './app-protocol.ts';
import { developmentServer } from './development-server.ts';

/** Whether a message comes from our page itself: its main frame, at our origin. */
export function isTrustedSender(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && frame.url.startsWith(`${trustedOrigin()}/`);
}

const trustedOrigin = () => {
  const server = developmentServer();
  return server === null ? APP_ORIGIN : new URL(server).origin;
};
