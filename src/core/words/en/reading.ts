import type { Messages } from '#core/words/format/messages.ts';

/** The panes in which reports are read. */
export const reading = {
  'reading.pane': 'Report: {title}',
  'reading.text': 'Text of {title}',
  'reading.unknown-publisher': 'Its publisher isn’t known. File: {file}',
  'reading.page': 'page {page}',
  'reading.find': 'Find in this report',
  'reading.not-found': 'Not found',
  'reading.match-of': '{number} of {count}',
  'reading.previous-match': 'Previous match',
  'reading.next-match': 'Next match',
  'reading.close-find': 'Close',
  'earlier-text.title': 'Earlier text',
  'earlier-text.version': 'Version',
  'earlier-text.until': '{file}, until {until}',
  'earlier-text.done': 'Done',
} as const satisfies Messages;
