import * as v from 'valibot';
import type { InvestigationId, ReportId } from '#core/base/id.ts';
import { parsePartialDate } from '#core/base/partial-date.ts';
import { markBoilerplate } from '#core/language/boilerplate/boilerplate.ts';
import { proposeFromText } from '#core/metadata/propose-from-text.ts';
import type { ImportedDocument } from '#core/model/imported-document.ts';
import { entered, proposed } from '#core/model/metadata-value.ts';
import { matchKey } from '#core/model/party.ts';
import { plainBlocks } from '#core/text/plain-blocks.ts';
import { askQuestion } from '#renderer/commands/claims/ask-question.ts';
import { attributeClaims } from '#renderer/commands/claims/attribute-claims.ts';
import { editClaims } from '#renderer/commands/claims/edit-claims.ts';
import { markClaim } from '#renderer/commands/claims/mark-claim.ts';
import type { Command, CommandEnvironment } from '#renderer/commands/command.ts';
import { createInvestigation } from '#renderer/commands/investigations/create-investigation.ts';
import { editParty } from '#renderer/commands/parties/edit-party.ts';
import { gradeParty } from '#renderer/commands/parties/grade-party.ts';
import { acceptProposals } from '#renderer/commands/reports/accept-proposals.ts';
import { importReport } from '#renderer/commands/reports/import-report.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { investigationsByChange } from '#renderer/db/repositories/investigations.ts';
import { partyNamed } from '#renderer/db/repositories/parties.ts';
import { tagsInOrder } from '#renderer/db/repositories/tags.ts';
import sampleJson from '../../../../../resources/sample/claims.json';
import { sampleSchema, type Sample, type SampleClaim, type SampleReport } from './sample-schema.ts';

const TEXTS: Readonly<Record<string, string>> = import.meta.glob('../../../../../resources/sample/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * The sample investigation: the one that is there, or one made by the same commands as the analyst's own work, so that it is
 * no special case anywhere.
 */
export async function openSample(db: CrosscheckDatabase, environment: CommandEnvironment): Promise<InvestigationId> {
  const sample = v.parse(sampleSchema, sampleJson);
  const there = (await investigationsByChange(db)).find(
    ({ name, deletedAt }) => name === sample.name && deletedAt === null,
  );
  return there?.id ?? createSample(db, environment, sample);
}

async function createSample(
  db: CrosscheckDatabase,
  environment: CommandEnvironment,
  sample: Sample,
): Promise<InvestigationId> {
  const id = environment.newId() as InvestigationId;
  const run = <Args, Reply>(command: Command<Args, Reply>, args: Args) =>
    runCommand(db, environment, id, command, args, { group: 'sample', purpose: 'make sample' });
  await runCommand(db, environment, id, createInvestigation, { name: sample.name });
  for (const report of sample.reports) {
    const reportId = await importSampleReport(run, report);
    if (reportId === null) continue;
    const party = await partyNamed(db, id, matchKey(report.publisher));
    if (party !== undefined) await run(gradeParty, { id: party.id, reliability: report.reliability, reason: '' });
    for (const claim of report.claims) await markSampleClaim(db, id, run, reportId, textOf(report), claim);
  }
  for (const [name, role] of Object.entries(sample.roles)) {
    const party = await partyNamed(db, id, matchKey(name));
    if (party !== undefined) await run(editParty, { id: party.id, fields: { role } });
  }
  return id;
}

type RunCommand = <Args, Reply>(command: Command<Args, Reply>, args: Args) => Promise<Reply>;

const textOf = ({ file }: SampleReport) => Object.entries(TEXTS).find(([path]) => path.endsWith(`/${file}`))?.[1] ?? '';

async function importSampleReport(run: RunCommand, report: SampleReport): Promise<ReportId | null> {
  const { text, blocks } = plainBlocks(textOf(report));
  const marked = markBoilerplate(text, blocks);
  const bytes = new TextEncoder().encode(text);
  const document: ImportedDocument = {
    format: 'text',
    charset: 'utf-8',
    text,
    blocks: marked,
    metadata: {
      language: proposed('en', 'detected'),
      url: proposed('', 'none'),
      ...proposeFromText(text, marked, report.file),
      publisher: entered(report.publisher),
      published: entered(parsePartialDate(report.published)),
    },
    warnings: [],
  };
  const sha256 = await hashOf(bytes);
  const source = { fileName: report.file, format: 'text', charset: 'utf-8', size: bytes.length, sha256 };
  const reply = await run(importReport, { document, source, textSha256: sha256, bytes, reviewed: true });
  if (!reply.stored) return null;
  await run(acceptProposals, { ids: [reply.reportId] });
  return reply.reportId;
}

async function markSampleClaim(
  db: CrosscheckDatabase,
  id: InvestigationId,
  run: RunCommand,
  reportId: ReportId,
  text: string,
  claim: SampleClaim,
) {
  const start = text.indexOf(claim.quote);
  const tag = (await tagsInOrder(db, id)).find(({ name }) => name === claim.tag);
  if (start < 0) throw new Error(`the sample has no “${claim.quote}”`);
  const passage = { start, end: start + claim.quote.length };
  const claimId = await run(markClaim, { reportId, passage, tagIds: tag === undefined ? [] : [tag.id] });
  if (claimId === null) return;
  const ids = [claimId];
  await run(askQuestion, { ids, wording: claim.question });
  if (claim.chain.length > 0) {
    await run(attributeClaims, {
      ids,
      chain: claim.chain.map((name) => ({ name: name.replace(/^\?/, ''), unnamed: name.startsWith('?') })),
    });
  }
  const { subject, object, place, placeAsWritten, asOf, hedge, credibility } = claim;
  const { low, high, cue, unit, scope } = claim;
  const precision = claim.time === '' ? null : 'day';
  await run(editClaims, {
    ids,
    fields: {
      subject,
      object,
      place,
      placeAsWritten,
      asOf,
      hedge,
      credibility,
      quantity: { low, high, cue, unit, scope },
      time: { start: claim.time, end: claim.time, asWritten: claim.timeAsWritten, precision },
      attribution: { cue: claim.via },
    },
  });
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
