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
  'import-claims.row': 'Row {row}: {reason}.',
  'import-claims.same-id': 'Row {row}: its claim_id is that of row {other}. Leave it empty to make a claim of its own.',
} as const satisfies Messages;
