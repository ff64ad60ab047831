import { displayText } from './display-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes a text for HTML, SVG and XML. The result is safe between tags and inside quoted attributes. */
export const escapeXml = (text: string): string =>
  displayText(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
