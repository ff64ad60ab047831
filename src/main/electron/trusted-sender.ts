import type { WebFrameMain } from 'electron';
import { APP_ORIGIN } from './app-protocol.ts';

/** Whether a message comes from our page itself: its main frame, at our origin. */
export function isTrustedSender(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && frame.url.startsWith(`${trustedOrigin()}/`);
}

/** In development the page comes from the development server; in a built app never. */
const trustedOrigin = () => {
  const server = process.env['ELECTRON_RENDERER_URL'];
  return import.meta.env.DEV && server ? new URL(server).origin : APP_ORIGIN;
};
