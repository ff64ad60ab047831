import type { Resemblance } from '#core/model/report.ts';
import { command, type Planning } from '#renderer/commands/command.ts';
import { draftReport } from './draft-report.ts';
import type { ImportArgs, ImportReply } from './import-args.ts';
import { ImportContext } from './import-context.ts';

/**
 * Stores a report at the end of the list, unless a report with exactly this text or from exactly this file is there
 * already.
 */
export const importReport = command<ImportArgs, ImportReply>({
  name: 'report.import',
  recorded: ({ source, textSha256 }, reply) => ({
    fileName: source.fileName,
    sha256: source.sha256,
    textSha256,
    ...(reply.stored ? { textId: reply.textId } : {}),
  }),
  plan: async (planning, args) => {
    const context = await ImportContext.read(planning.db, planning.investigationId, [args]);
    return context.refusalOf(args) ?? planImport(planning, args, context, []);
  },
});

/**
 * Plans the import of one report that isn't refused, alone or with the others for which `context` was read. It awaits
 * nothing: Dexie loses its transaction after a hundred awaits in a row without a request to the database.
 *
 * @param resembles the reports that share much of its wording
 */
export function planImport(
  planning: Planning,
  args: ImportArgs,
  context: ImportContext,
  resembles: readonly Resemblance[],
): ImportReply {
  const publisher = context.publisherNamed(planning, args.document.metadata.publisher.value);
  const report = draftReport(planning, args, { last: context.last, publisher, resembles });
  context.add(report, args);
  return { stored: true, reportId: report.id, textId: report.textId };
}
