import { describe, expect, it } from 'vitest';
import type { OldChange, OldRecord } from './old-record.ts';
import { upgradeRow2 } from './upgrade-2-to-3.ts';
import { upgradeRecords } from './upgrade-record.ts';

const row = { id: 'c', status: 'marked', hedge: '' };
const add: OldChange = { op: 'add', table: 'claims', row };

function aRecord(seq: number, fields: Partial<OldRecord> = {}): OldRecord {
  return {
    investigationId: 'i',
    seq,
    at: '2016-04-23T10:00:00.000Z',
    analyst: 'Layla',
    command: 'claim.mark',
    label: 'Mark claim',
    group: null,
    act: 'do',
    of: [],
    below: null,
    changes: [add],
    content: [],
    ...fields,
  };
}

const changesOf = (...records: OldRecord[]) => upgradeRecords(2, records).map(({ changes }) => changes[0]);

describe('a record of version 2', () => {
  it('keeps its label as an argument and the name of its analyst, whose id nobody knows', () => {
    const [record] = upgradeRecords(2, [aRecord(1)]);
    expect(record).toMatchObject({
      format: 3,
      analyst: 'Layla',
      analystId: null,
      deviceId: null,
      args: { form: 'version 2', label: 'Mark claim' },
    });
    expect(record).not.toHaveProperty('label');
  });

  it('tells an imported claim from a marked one in tables and in records', () => {
    const remove: OldChange = { op: 'remove', table: 'claims', row };
    const [came, went] = changesOf(
      aRecord(1, { command: 'claims.import' }),
      aRecord(2, { command: 'claim.delete', changes: [remove] }),
    );
    expect(came).toMatchObject({ row: { source: 'imported' } });
    expect(went).toMatchObject({ row: { source: 'imported' } });
    expect(changesOf(aRecord(1))).toMatchObject([{ row: { source: 'marked', placement: 'placed', origins: {} } }]);
  });

  it('keeps the warnings of a report as their old sentences, in rows and in patches', () => {
    const added: OldChange = { op: 'add', table: 'reports', row: { id: 'r', warnings: ['It has hidden text.'] } };
    const patched: OldChange = {
      op: 'patch',
      table: 'reports',
      id: 'r',
      set: { warnings: [] },
      was: { warnings: ['A.'] },
    };
    const kept = (sentence: string) => [{ code: 'sentence-of-version-2', params: { sentence } }];
    expect(changesOf(aRecord(1, { changes: [added] }), aRecord(2, { changes: [patched] }))).toMatchObject([
      { row: { warnings: kept('It has hidden text.') } },
      { set: { warnings: [] }, was: { warnings: kept('A.') } },
    ]);
  });

  it('turns the status in a patch into a placement', () => {
    const patch: OldChange = {
      op: 'patch',
      table: 'claims',
      id: 'c',
      set: { status: 'orphaned' },
      was: { status: 'marked' },
    };
    expect(changesOf(aRecord(2, { changes: [patch] }))).toEqual([
      { ...patch, set: { placement: 'orphaned' }, was: { placement: 'placed' } },
    ]);
  });

  it.each([
    ['1', { fewest: 1, most: 1 }],
    ['1 to 2', { fewest: 1, most: 2 }],
  ])('keeps the sentences of a decision’s basis and reads “%s” origins as numbers', (origins, range) => {
    const decision = {
      act: 'accepted',
      analyst: 'Layla',
      basis: { verdict: 'agree', answers: [{ says: '5' }], origins },
    };
    const patch: OldChange = { op: 'patch', table: 'questions', id: 'q', set: { decision }, was: { decision: null } };
    expect(changesOf(aRecord(2, { changes: [patch] }))).toMatchObject([
      {
        set: {
          decision: {
            analystId: null,
            basis: { form: 'words of version 2', verdict: 'agree', answers: [{ says: '5' }], origins: range },
          },
        },
        was: { decision: null },
      },
    ]);
  });

  it('of version 1 becomes version 3 by the same steps', () => {
    const [record] = upgradeRecords(1, [aRecord(1, { changes: [{ op: 'add', table: 'reports', row: { id: 'r' } }] })]);
    expect(record?.changes).toMatchObject([{ row: { contentMarks: [], resembles: [], settledProposals: [] } }]);
  });
});

it('keeps the reason of a file that was not imported as its old sentence', () => {
  const problem = { id: 'p', fileName: 'a.pdf', code: 'damaged', message: 'It is damaged.', duplicateOf: null };
  expect(upgradeRow2('problems', problem, { importedClaims: new Set() })).toEqual({
    id: 'p',
    fileName: 'a.pdf',
    within: '',
    code: 'sentence-of-version-2',
    params: { sentence: 'It is damaged.' },
    duplicateOf: null,
  });
});
