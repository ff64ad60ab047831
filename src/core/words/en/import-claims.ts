import type { Messages } from '#core/words/format/messages.ts';

/** The dialog that imports a file of claims. */
export const importClaims = {
  'import-claims.title': 'Import claims from {file}',
  'import-claims.kind': 'Claims (CSV)',
  'import-claims.new': '{count} new',
  'import-claims.known': '{count} here already',
  'import-claims.impossible': '{count} can’t be imported',
  'import-claims.unknown-columns': 'columns not carried over: {columns}',
  'import-claims.replace': 'Replace those that are here by what the file says {hint}',
  'import-claims.replace-hint': 'otherwise they stay as they are',
  'import-claims.import': 'Import {count, plural, one {# claim} other {# claims}}',
  'import-claims.added': '{count} added',
  'import-claims.replaced': '{count} replaced',
  'import-claims.left-out': '{count} left out',
  'import-claims.done': 'Claims from {file}: {parts}.',
  'import-claims.no-column': 'This is not a claims file of Crosscheck: it has no column {columns}.',
  'import-claims.row-no-passage': 'Row {row}: start and end must be whole numbers, start before end.',
  'import-claims.row-offset-unit': 'Row {row}: offset_unit must be utf16, not “{unit}”.',
  'import-claims.row-no-figures': 'Row {row}: quantity_low and quantity_high must be numbers or empty.',
  'import-claims.row-kind': 'Row {row}: “{kind}” is no kind that Crosscheck knows.',
  'import-claims.row-id': 'Row {row}: claim_id “{id}” is none that Crosscheck gives; leave it empty.',
  'import-claims.row-credibility': 'Row {row}: info_credibility must be 1 to 6.',
  'import-claims.row-precision': 'Row {row}: “{precision}” is no precision that Crosscheck knows.',
  'import-claims.row-date':
    'Row {row}: {column} “{text}” isn’t written as {example}; a spreadsheet may have changed it.',
  'import-claims.report-missing':
    '{titled, select, yes {“{quote}”: its report “{report}” isn’t in this investigation. Import the report first.} other {“{quote}”: its report isn’t in this investigation. Import the report first.}}',
  'import-claims.words-elsewhere': '“{quote}”: these words don’t stand at {start}–{end} of “{report}”.',
  'import-claims.same-id': 'Row {row}: its claim_id is that of row {other}. Leave it empty to make a claim of its own.',
} as const satisfies Messages;
