import type { ImportFailure } from '#core/model/import-failure.ts';
import { MAX_REPORTS_PER_FILE } from '#shared/limits.ts';
import type { FailedPart } from '#shared/parsed-file/parsed-file.ts';
import type { Found, FoundReport, ImportContext, SourceFile } from './importer.ts';
import { Refusal } from './refusal.ts';

/** A file inside another file. It is unpacked only when its turn comes. */
export interface Part {
  readonly name: string;
  readonly open: () => SourceFile;
}

const OUT_OF_TIME: ImportFailure = {
  code: 'part-timeout',
  params: {},
};

/** Reads files inside another file, as far as time allows. A file that can't be read doesn't stop the others. */
export async function readParts(parts: Iterable<Part>, context: ImportContext): Promise<Found> {
  const reports: FoundReport[] = [];
  const failed: FailedPart[] = [];
  for (const part of parts) {
    const { name } = part;
    if (!context.budget.left() || reports.length >= MAX_REPORTS_PER_FILE) {
      failed.push({ name, failure: OUT_OF_TIME });
      continue;
    }
    const file = opened(part);
    if ('code' in file) {
      failed.push({ name, failure: file });
      continue;
    }
    const read = await context.readInside(file);
    if (read.ok) {
      reports.push(...read.value.reports);
      failed.push(...read.value.failed);
    } else failed.push({ name, failure: read.error });
  }
  return { reports, failed };
}

function opened({ open }: Part): SourceFile | ImportFailure {
  try {
    return open();
  } catch (error) {
    if (error instanceof Refusal) return error.failure;
    throw error;
  }
}
