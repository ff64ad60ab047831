import type { Messages } from '#core/words/format/messages.ts';

/** The export dialog: the choices of an export, and the notice with its place. */
export const exportDialog = {
  'export-dialog.title': 'Export',
  'export-dialog.what': 'What',
  'export-dialog.claims': 'Claims',
  'export-dialog.comparison': 'Comparison',
  'export-dialog.report': 'Report',
  'export-dialog.about-claims':
    'A CSV with a row for each claim: its words, its place in the report, everything on its card. It can be imported again.',
  'export-dialog.about-comparison':
    'A CSV with a row for each question and report, and one for each question with its verdict and reason.',
  'export-dialog.about-report':
    'To hand over: how it was done, the grid, every question with its quotes, the figures, the sources.',
  'export-dialog.which': 'Which',
  'export-dialog.all-claims': '{count, plural, one {The only claim} other {All # claims, in reading order}}',
  'export-dialog.table-closed': 'What the claims table shows: open it to filter and sort',
  'export-dialog.table-claims':
    '{count, plural, one {The # claim that the table shows} other {The # claims that the table shows, in its order}}',
  'export-dialog.delimiter': 'Delimiter',
  'export-dialog.comma': 'Comma',
  'export-dialog.comma-hint': 'what most programs expect',
  'export-dialog.semicolon': 'Semicolon',
  'export-dialog.semicolon-hint': 'for Excel where the comma is the decimal sign',
  'export-dialog.tab': 'Tab',
  'export-dialog.byte-order-mark': 'Begin with a byte-order mark, {hint}',
  'export-dialog.byte-order-mark-hint': 'so that Excel reads Arabic and accents right',
  'export-dialog.guard': 'Neutralise formulas: {hint}',
  'export-dialog.guard-hint': 'cells a spreadsheet would run get an apostrophe; importing takes it off again',
  'export-dialog.guard-warning': 'Quotes come from strangers. Without this a spreadsheet may run what they wrote.',
  'export-dialog.failed': 'It could not be exported: {why}. Nothing was written.',
  'export-dialog.exporting': 'Exporting…',
  'export-dialog.names': 'Names',
  'export-dialog.names-kept': 'Keep all',
  'export-dialog.names-people': 'Replace people',
  'export-dialog.names-everybody': 'Replace all',
  'export-dialog.names-kept-hint': 'Every name stays as it is.',
  'export-dialog.names-people-hint': 'Witnesses, officials and authors become “Witness A” and the like.',
  'export-dialog.names-everybody-hint':
    'All parties, publishers included, get stand-ins; addresses and file names are left out.',
  'export-dialog.in-quotes': 'In the reports’ words too,',
  'export-dialog.in-quotes-hint':
    'as [Witness A] in brackets; nicknames and given names alone aren’t found unless a party lists them, so read the quotes',
  'export-dialog.analysts': 'Leave out analysts’ names',
  'export-dialog.analysts-hint': 'who marked, graded and decided',
  'export-dialog.memos': 'Leave out memos',
  'export-dialog.memos-hint': 'of claims, decisions, reports, parties and gradings',
  'export-dialog.format': 'Format',
  'export-dialog.html-hint': 'One file for any browser, without scripts; prints well.',
  'export-dialog.pdf-hint': 'On A4, the grid on pages in landscape format.',
  'export-dialog.markdown-hint': 'Text to go on with; readers that show no HTML leave the drawings out.',
  'export-dialog.exported-claims': '{count, plural, one {# claim} other {# claims}} exported to {file}.',
  'export-dialog.exported-comparison':
    'Comparison of {count, plural, one {# question} other {# questions}} exported to {file}.',
  'export-dialog.exported-report': 'Report exported to {file}.',
  'export-dialog.show-in-folder': 'Show in folder',
} as const satisfies Messages;
