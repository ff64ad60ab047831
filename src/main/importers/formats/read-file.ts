import { err, ok, type Result } from '#core/base/result.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import type { Budget } from '#main/importers/contract/budget.ts';
import type { Found, Importer, SourceFile } from '#main/importers/contract/importer.ts';
import { Refusal } from '#main/importers/contract/refusal.ts';
import { refuseBinary } from '#main/importers/signatures/refuse-binary.ts';
import { MAX_NESTED_FILES } from '#shared/limits.ts';
import type { ParserAnswer, ParserQuestion } from '#shared/parsed-file/parsed-file.ts';
import { nameWarning } from './name-warning.ts';
import { plainText } from './plain-text/plain-text.ts';
import { IMPORTERS } from './registry.ts';

/** What an importer needs from the process that it runs in. */
export interface ParserEnvironment {
  readonly now: number;
  readonly budget: Budget;
  readonly ask: (question: ParserQuestion) => Promise<ParserAnswer>;
}

/**
 * Reads a file with the importer that recognises it: by its content, else by its name, else as plain text.
 *
 * @param depth how many files it lies in
 */
export async function readFile(
  file: SourceFile,
  environment: ParserEnvironment,
  depth = 0,
): Promise<Result<Found, ImportFailure>> {
  if (file.bytes.length === 0) {
    return err({ code: 'empty', params: {} });
  }
  if (depth > MAX_NESTED_FILES) {
    return err({
      code: 'files-too-deep',
      params: { limit: MAX_NESTED_FILES },
    });
  }
  try {
    const importer = importerFor(file);
    if ('code' in importer) return err(importer);
    return await readWith(importer, file, environment, depth);
  } catch (error) {
    if (error instanceof Refusal) return err(error.failure);
    throw error;
  }
}

/** Who reads a file, or why nobody does. */
function importerFor(file: SourceFile): Importer | ImportFailure {
  const byContent = IMPORTERS.find((importer) => importer.recognise(file));
  if (byContent !== undefined) return byContent;
  const refusal = refuseBinary(file);
  if (refusal !== null) return refusal;
  const ending = /\.([a-z0-9]{1,8})$/i.exec(file.name)?.[1]?.toLowerCase() ?? '';
  return IMPORTERS.find(({ byName, endings }) => byName && endings.includes(ending)) ?? plainText;
}

async function readWith(
  importer: Importer,
  file: SourceFile,
  environment: ParserEnvironment,
  depth: number,
): Promise<Result<Found, ImportFailure>> {
  const context = { ...environment, readInside: (inner: SourceFile) => readFile(inner, environment, depth + 1) };
  if (importer.kind === 'container') return failedWhereEmpty(await importer.unpack(file, context));
  const read = await importer.read(file, context);
  if (!read.ok) return read;
  const warnings = [...nameWarning(file.name, importer), ...read.value.warnings];
  const document = { ...read.value, warnings };
  return ok({ reports: [{ name: file.name, bytes: file.bytes, document }], failed: [] });
}

/** Returns what was unpacked; a failure where none of the parts could be read: that of the only part, or of the first. */
function failedWhereEmpty(unpacked: Result<Found, ImportFailure>): Result<Found, ImportFailure> {
  if (!unpacked.ok || unpacked.value.reports.length > 0) return unpacked;
  const [first, ...others] = unpacked.value.failed;
  if (first === undefined) {
    return err({
      code: 'left-out',
      params: {},
    });
  }
  if (others.length === 0) return err(first.failure);
  return err({ code: 'no-part-readable', params: { count: others.length + 1, first: first.failure } });
}
