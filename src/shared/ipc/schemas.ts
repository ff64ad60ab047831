import * as v from 'valibot';
import { APP_COMMANDS } from '#shared/app-commands.ts';
import { MAX_FILE_BYTES, MAX_FILES_PER_IMPORT, MAX_PIECE_BYTES } from '#shared/limits.ts';
import type { Calls, Channel } from './contract.ts';

const shortText = v.pipe(v.string(), v.maxLength(4096));
const uuid = v.pipe(v.string(), v.uuid());
const commandId = v.picklist(APP_COMMANDS.map(({ id }) => id));
const endings = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9]{1,10}$/))), v.maxLength(10));
const bytes = (limit: number) =>
  v.pipe(
    v.instance(Uint8Array),
    v.check((value) => value.byteLength <= limit, `more than ${limit} bytes`),
  );

const importItem = v.strictObject({
  name: shortText,
  type: shortText,
  bytes: bytes(MAX_FILE_BYTES * 2),
  url: shortText,
});

/** The schema of each call's argument: an argument is `unknown` until its schema parsed it. */
export const REQUEST_SCHEMAS = {
  'import:offer': v.variant('kind', [
    v.strictObject({ kind: v.literal('paths'), paths: v.pipe(v.array(v.string()), v.maxLength(MAX_FILES_PER_IMPORT)) }),
    v.strictObject({ kind: v.literal('items'), items: v.pipe(v.array(importItem), v.maxLength(1000)) }),
    v.strictObject({ kind: v.literal('choose') }),
    v.strictObject({ kind: v.literal('handed-over') }),
  ]),
  'import:start': v.strictObject({ batch: uuid, offer: uuid }),
  'import:withdraw': v.strictObject({ offer: uuid }),
  'import:cancel': v.strictObject({ batch: uuid }),
  'file:save-begin': v.strictObject({ suggestedName: shortText, kind: shortText, endings, printed: v.boolean() }),
  'file:save-piece': v.strictObject({ saving: uuid, bytes: bytes(MAX_PIECE_BYTES) }),
  'file:save-end': v.strictObject({ saving: uuid }),
  'file:save-cancel': v.strictObject({ saving: uuid }),
  'file:reveal': v.strictObject({ path: v.string() }),
  'file:open-text': v.strictObject({ kind: shortText, endings }),
  'app:describe': v.undefined(),
  'app:ready': v.undefined(),
  'app:theme': v.strictObject({ theme: v.picklist(['system', 'light', 'dark']) }),
  'menu:update': v.strictObject({ disabled: v.array(commandId), labels: v.record(commandId, shortText) }),
} satisfies { readonly [C in Channel]: v.GenericSchema<unknown, Calls[C]['request']> };

/** All channels, for code that binds or filters them. */
export const CHANNELS = Object.keys(REQUEST_SCHEMAS) as Channel[];
