import type { CommandArguments, Json } from '#core/history/command-arguments.ts';
import type { HistoryRecord } from '#core/history/record.ts';
import type { Words } from './words.ts';

type Label = (args: CommandArguments, words: Words) => string;

/** The label of each command, by its name in the history. */
const LABELS: Readonly<Record<string, Label>> = {
  'investigation.create': (_, { say }) => say('history.investigation-create'),
  'investigation.delete': (_, { say }) => say('history.investigation-delete'),
  'investigation.restore': (_, { say }) => say('history.investigation-restore'),
  'investigation.edit': ({ name }, { say }) =>
    say(name === undefined ? 'history.investigation-describe' : 'history.investigation-rename'),
  'comparison.edit': ({ fields }, { say }) =>
    has(fields, 'keptApart')
      ? say('history.comparison-names')
      : say(has(fields, 'codingRules') ? 'history.comparison-rules' : 'history.comparison-units'),
  'question.create': (_, { say }) => say('history.question-create'),
  'question.delete': (_, { say }) => say('history.question-delete'),
  'question.edit': ({ fields }, { say }) =>
    has(fields, 'wording')
      ? say('history.question-reword')
      : say(has(fields, 'themeTagId') ? 'history.question-theme' : 'history.question-edit'),
  'question.merge': (_, { say }) => say('history.question-merge'),
  'question.move': (_, { say }) => say('history.question-move'),
  'question.split': (_, { say }) => say('history.question-split'),
  'question.resolve': (_, { say }) => say('history.question-resolve'),
  'question.decide': ({ act }, { say }) => {
    if (act === 'accepted') return say('history.question-accept');
    if (act === 'overridden') return say('history.question-override');
    return say(act === 'left open' ? 'history.question-leave-open' : 'history.question-withdraw');
  },
  'claim.mark': (_, { say }) => say('history.claim-mark'),
  'claim.move': (_, { say }) => say('history.claim-move'),
  'claim.attach': (_, { say }) => say('history.claim-attach'),
  'claim.attribute': (_, { say }) => say('history.claim-attribute'),
  'claim.tag': ({ ids, add }, { say }) =>
    say(sizeOf(add) > 0 ? 'history.claim-tag' : 'history.claim-untag', { count: sizeOf(ids) }),
  'claim.delete': ({ ids }, { say }) => say('history.claim-delete', { count: sizeOf(ids) }),
  'claim.ask': ({ ids }, { say }) => say('history.claim-ask', { count: sizeOf(ids) }),
  'claim.answer': ({ ids }, { say }) => say('history.claim-answer', { count: sizeOf(ids) }),
  'claim.leave': ({ ids }, { say }) => say('history.claim-leave', { count: sizeOf(ids) }),
  'claim.edit': ({ ids, fields }, { say }) =>
    sizeOf(ids) > 1
      ? say('history.claims-edit', { field: firstName(fields), count: sizeOf(ids) })
      : say('history.claim-edit', { field: firstName(fields) }),
  'claims.import': ({ count }, { say }) => say('history.claims-import', { count: Number(count) }),
  'proposal.accept': (_, { say }) => say('history.proposal-accept'),
  'proposal.dismiss': ({ ids }, { say }) => say('history.proposal-dismiss', { count: sizeOf(ids) }),
  'tag.create': ({ name }, { say }) => say('history.tag-create', { name: textOf(name).trim() }),
  'tag.delete': ({ name }, { say }) => say('history.tag-delete', { name: textOf(name) }),
  'tag.edit': ({ fields }, { say }) =>
    has(fields, 'palette')
      ? say('history.tag-recolour')
      : say(has(fields, 'name') ? 'history.tag-rename' : 'history.tag-edit'),
  'tag.merge': (_, { say }) => say('history.tag-merge'),
  'tag.move': (_, { say }) => say('history.tag-move'),
  'party.edit': (_, { say }) => say('history.party-edit'),
  'party.grade': (_, { say }) => say('history.party-grade'),
  'party.merge': (_, { say }) => say('history.party-merge'),
  'party.split': (_, { say }) => say('history.party-split'),
  'name.join': (_, { say }) => say('history.name-join'),
  'place.name': (_, { say }) => say('history.place-name'),
  'report.import': (_, { say }) => say('history.report-import'),
  'report.accept': ({ ids }, { say }) => say('history.report-accept', { count: sizeOf(ids) }),
  'report.review': ({ reviewed }, { say }) =>
    say(reviewed === true ? 'history.report-leave-review' : 'history.report-review'),
  'report.content': ({ content }, { say }) =>
    say(content === true ? 'history.report-content' : 'history.report-not-content'),
  'report.edit': ({ fields }, { say }) => say('history.report-edit', { field: firstName(fields) }),
  'report.move': (_, { say }) => say('history.report-move'),
  'report.remove': ({ ids }, { say }) => say('history.report-remove', { count: sizeOf(ids) }),
  'report.replace-text': (_, { say }) => say('history.report-replace-text'),
};

/** The labels of runs for a purpose that the command's name doesn't tell. */
const PURPOSES: Readonly<Record<string, Label>> = {
  'make sample': (_, { say }) => say('history.make-sample'),
  'split place': (_, { say }) => say('history.place-split'),
  'change units and rules': (_, { say }) => say('history.comparison-units-and-rules'),
};

/**
 * Returns the label of a record for the text after "Undo": `Mark claim`. The label of a record from version 2 is the
 * sentence that version 2 stored.
 */
export function commandLabel(record: Pick<HistoryRecord, 'command' | 'args'>, words: Words): string {
  const { command, args } = record;
  if (args['form'] === 'version 2') return textOf(args['label']);
  const label = PURPOSES[textOf(args['purpose'])] ?? LABELS[command];
  return label?.(args, words) ?? words.say('history.unknown-command', { command });
}

const isObject = (value: Json | undefined): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const has = (value: Json | undefined, name: string) => isObject(value) && name in value;
const sizeOf = (value: Json | undefined) => (Array.isArray(value) ? value.length : 0);
const textOf = (value: Json | undefined) => (typeof value === 'string' ? value : '');
const firstName = (value: Json | undefined) => (isObject(value) ? (Object.keys(value)[0] ?? '') : '');
