import { displayText } from './display-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML, SVG and XML, between tags and inside quoted attributes alike: it can end neither. */
export const escapeXml = (text: string): string =>
  displayText(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
