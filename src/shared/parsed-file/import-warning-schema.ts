import * as v from 'valibot';
import type { ImportWarning, ImportWarningCode, ImportWarningParams } from '#core/model/import-warning.ts';
import { count, none, numbered, oneSchema, text } from './import-params.ts';

const date = v.strictObject({ date: text });

const PARAMS = {
  'control-characters-removed': v.strictObject({ count }),
  'other-format-than-named': v.strictObject({ ending: text, format: text }),
  'encoding-guessed': v.strictObject({ charset: text }),
  'tracked-changes': none,
  'hidden-text-left-out': none,
  'conditional-text-shown': none,
  'book-parts-missing': v.strictObject({ count }),
  'cues-out-of-order': none,
  'unknown-xml': none,
  'whole-page-taken': none,
  'json-without-articles': none,
  'not-json': none,
  'pages-damaged': numbered,
  'pages-without-text': numbered,
  'front-matter-unreadable': none,
  'date-not-in-calendar': date,
  'date-in-future': date,
  'date-too-early': date,
  'sentence-of-version-2': v.strictObject({ sentence: text }),
} satisfies { readonly [Code in ImportWarningCode]: v.GenericSchema<unknown, ImportWarningParams[Code]> };

/** A warning with a known code and exactly the parameters of that code. */
export const importWarningSchema: v.GenericSchema<unknown, ImportWarning> = oneSchema<ImportWarning>(PARAMS);
