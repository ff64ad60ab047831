import type { Messages } from '#core/words/format/messages.ts';

/** The Read screen around the panes: the list of reports, the claims beside the texts, how the panes scroll. */
export const readScreen = {
  'read-screen.reports-and-tags': 'Reports and tags',
  'read-screen.reports': 'Reports',
  'read-screen.to-confirm': '{count} to confirm',
  'read-screen.filter': 'Filter reports',
  'read-screen.filter-hint': 'Filter reports…',
  'read-screen.drop': 'Drop reports here',
  'read-screen.drop-hint': 'files of every kind, folders, text',
  'read-screen.claims': 'Claims',
  'read-screen.claim': 'Claim',
  'read-screen.all-claims': 'All in {publisher} {count}',
  'read-screen.all-claims-unknown': 'All in this report {count}',
  'read-screen.no-claim':
    'No claim is selected. Select words in a report and press a tag’s key, or click a marked passage.',
  'read-screen.claim-deleted': 'Claim deleted.',
  'read-screen.pane-width': 'Width of pane {pane}',
  'read-screen.choose-report': 'Choose a report on the left to read it. Two or more are shown side by side.',
  'read-screen.no-reports': 'No reports yet',
  'read-screen.how-to-import': 'Drop files or folders anywhere on this window, paste text, or',
  'read-screen.scrolling': 'Scrolling',
  'read-screen.scroll-alone': 'Each pane scrolls alone',
  'read-screen.scroll-together': 'All scroll together',
  'read-screen.scroll-by-question': 'Keep claims on the same question level',
  'read-screen.scrolling-now':
    'Scrolling: {linking, select, off {each pane alone} together {together} other {by question}}',
  'read-screen.attached': 'Claim attached to the selected words.',
  'read-screen.not-content': 'Mark the paragraph as not content',
  'read-screen.content': 'Mark the paragraph as content',
  'read-screen.removed':
    '{claims, plural, =0 {Report removed.} one {Report removed with its # claim.} other {Report removed with its # claims.}}',
  'read-screen.about': 'About this report…',
  'read-screen.replace-text': 'Replace the text by a newer version…',
  'read-screen.earlier-text': 'Earlier text…',
  'read-screen.open-in-pane': 'Open in pane {pane}',
  'read-screen.remove': 'Remove report',
} as const satisfies Messages;
