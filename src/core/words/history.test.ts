import { expect, it, test } from 'vitest';
import type { CommandArguments } from '#core/history/command-arguments.ts';
import { englishWords } from '#testing/english-words.ts';
import { commandLabel } from './history.ts';

it.each<[command: string, args: CommandArguments, label: string]>([
  ['claim.mark', { reportId: 'r' }, 'Mark claim'],
  ['claim.delete', { ids: ['a'] }, 'Delete claim'],
  ['claim.delete', { ids: ['a', 'b'] }, 'Delete 2 claims'],
  ['claim.tag', { ids: ['a'], add: ['t'], remove: [] }, 'Tag claim'],
  ['claim.tag', { ids: ['a', 'b', 'c'], add: [], remove: ['t'] }, 'Untag 3 claims'],
  ['claim.ask', { ids: ['a'], wording: 'How many?' }, 'Set question'],
  ['claim.ask', { ids: ['a', 'b'], wording: 'How many?' }, 'Set question of 2 claims'],
  ['claim.answer', { ids: ['a', 'b'], wording: 'How many?' }, 'Add question to 2 claims'],
  ['claim.leave', { ids: ['a', 'b'] }, 'Remove question from 2 claims'],
  ['claim.edit', { ids: ['a'], fields: { asOf: '2016' } }, 'Edit as-of time'],
  ['claim.edit', { ids: ['a', 'b'], fields: { placeAsWritten: 'X' } }, 'Edit place of 2 claims'],
  ['claim.edit', { ids: ['a'], fields: {} }, 'Edit claim'],
  ['claims.import', { count: 1 }, 'Import 1 claim'],
  ['claims.import', { count: 1200 }, 'Import 1,200 claims'],
  ['tag.create', { name: ' Shelling ' }, 'New tag “Shelling”'],
  ['tag.edit', { fields: { palette: 'teal', name: 'X' } }, 'Recolour tag'],
  ['question.decide', { id: 'q', act: 'left open' }, 'Leave verdict open'],
  ['question.decide', { id: 'q', act: 'withdrawn' }, 'Withdraw decision'],
  ['comparison.edit', { fields: { codingRules: [] } }, 'Set coding rules'],
  ['comparison.edit', { fields: { codingRules: [] }, purpose: 'change units and rules' }, 'Change units and rules'],
  ['place.name', { place: 'X', purpose: 'split place' }, 'Split place'],
  ['report.edit', { fields: { published: '2016' } }, 'Edit published'],
  ['report.accept', { ids: ['a', 'b'] }, 'Accept proposals of 2 reports'],
  ['claim.mark', { form: 'version 2', label: 'Mark claim in words of its time' }, 'Mark claim in words of its time'],
  ['moon.paint', {}, 'Change “moon.paint”'],
])('%s with %j is called %s', (command, args, label) => {
  expect(commandLabel({ command, args }, englishWords)).toBe(label);
});

const definitions: Readonly<Record<string, string>> = import.meta.glob(
  ['../../renderer/src/commands/**/*.ts', '!../../renderer/src/commands/**/*.test.ts'],
  { query: '?raw', import: 'default', eager: true },
);

test('every command that is defined has a label', () => {
  const names = Object.values(definitions).flatMap((text) =>
    [...text.matchAll(/= command<[^]*?name: '([a-z.-]+)'/g)].map(([, name = '']) => name),
  );
  expect(names.length).toBeGreaterThan(30);
  const unnamed = names.filter((command) => commandLabel({ command, args: {} }, englishWords).includes(command));
  expect(unnamed).toEqual([]);
});
