import type { ImportWarning } from '#core/model/import-warning.ts';

export const TRACKED_CHANGES: ImportWarning = { code: 'tracked-changes', params: {} };
export const HIDDEN_TEXT_LEFT_OUT: ImportWarning = { code: 'hidden-text-left-out', params: {} };
export const CONDITIONAL_TEXT_SHOWN: ImportWarning = { code: 'conditional-text-shown', params: {} };
