import type { Transaction } from 'dexie';
import * as v from 'valibot';
import type { TextId } from '#core/base/id.ts';
import type { OldRecord, OldRow } from '#core/history/upgrade/old-record.ts';
import { upgradeRecord1, upgradeRow1 } from '#core/history/upgrade/upgrade-1-to-2.ts';
import type { ReportText, TextFingerprint } from '#core/model/report.ts';
import { contentText } from '#core/text/content-text.ts';
import { fingerprintOf } from '#core/text/near-duplicate.ts';
import { textRow } from '#shared/rows/content-rows.ts';
import { rewriteRows } from './rewrite-rows.ts';

/** Upgrades a database of version 1 to version 2, which compares reports and accepts new versions of texts. */
export async function toVersion2(transaction: Transaction): Promise<void> {
  for (const table of ['investigations', 'reports', 'parties', 'questions', 'claims'])
    await rewriteRows<OldRow>(transaction, table, (row) => upgradeRow1(table, row));
  await rewriteRows<OldRecord>(transaction, 'history', upgradeRecord1);
  await addFingerprints(transaction);
}

/** Adds the fingerprints, one text at a time, so that a thousand texts are never in memory together. */
async function addFingerprints(transaction: Transaction): Promise<void> {
  const texts = transaction.table<ReportText, TextId>('texts');
  for (const id of await texts.toCollection().primaryKeys()) {
    const text = await texts.get(id);
    if (text === undefined || !v.is(textRow, text)) continue; // version 3 sets a broken text aside
    const { investigationId, reportId } = text;
    const fingerprint = fingerprintOf(contentText(text.text, text.blocks));
    await transaction.table<TextFingerprint>('fingerprints').put({ id, investigationId, reportId, fingerprint });
  }
}
