import * as v from 'valibot';
import type { InvestigationId, ReportId, TextId } from '#core/base/id.ts';
import type { OriginalFile, ReportText, TextFingerprint } from '#core/model/report.ts';
import type { Block } from '#core/text/block.ts';
import { areBlocks } from '#shared/parsed-file/parsed-blocks.ts';
import { count, exactly, id } from './row-parts.ts';

const ofText = { id: id<TextId>(), investigationId: id<InvestigationId>(), reportId: id<ReportId>() };

/** A row of the table `texts`. Its blocks lie within the text, in order; they are not copied. */
export const textRow = exactly<ReportText>()(
  v.pipe(
    v.strictObject({ ...ofText, text: v.string(), blocks: v.custom<readonly Block[]>(Array.isArray) }),
    v.forward(
      v.check(({ text, blocks }) => areBlocks(blocks, text.length)),
      ['blocks'],
    ),
  ),
);

/** A row of the table `originals`. */
export const originalRow = exactly<OriginalFile>()(
  v.strictObject({ ...ofText, bytes: v.custom<Uint8Array>((value) => value instanceof Uint8Array) }),
);

/** A row of the table `fingerprints`. */
export const fingerprintRow = exactly<TextFingerprint>()(
  v.strictObject({
    ...ofText,
    fingerprint: v.strictObject({
      total: count,
      step: count,
      runs: v.custom<Uint32Array>((value) => value instanceof Uint32Array),
    }),
  }),
);
