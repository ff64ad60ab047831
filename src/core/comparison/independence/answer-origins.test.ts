import { describe, expect, test } from 'vitest';
import { asId, type ClaimId, type PartyId } from '#core/base/id.ts';
import { answerOf } from '#core/comparison/answers/answer.ts';
import { claimReader } from '#core/comparison/answers/claim-reader.ts';
import type { Claim } from '#core/model/claim.ts';
import { DEFAULT_COMPARISON_SETTINGS } from '#core/model/comparison-settings.ts';
import { entered } from '#core/model/metadata-value.ts';
import type { Party } from '#core/model/party.ts';
import { aClaim, aParty, aReport } from '#testing/builders.ts';
import { answerOrigins, originKeysFinder } from './answer-origins.ts';

const id = (name: string) => asId<PartyId>(name);
const party = (name: string, fields: Partial<Party> = {}) => aParty(name, { id: id(name), ...fields });
const parties = new Map(
  [
    party('P', { role: 'publisher' }),
    party('a'),
    party('b'),
    party('ab'),
    party('unnamed', { role: 'unnamed' }),
    party('others', { role: 'unnamed' }),
  ].map((each) => [each.id, each]),
);
const report = aReport({ publisher: entered<PartyId | null>(id('P')) });
const nobodys = aReport();
const read = claimReader(DEFAULT_COMPARISON_SETTINGS);

let at = 0;
const citing = (chain: string[], beside: string[][] = [], fields: Partial<Claim> = {}): Claim => {
  at += 10;
  return aClaim('x', {
    start: at,
    end: at + 5,
    attribution: { chain: chain.map(id), beside: beside.map((each) => each.map(id)), cue: '' },
    ...fields,
  });
};

describe('the origins of an answer', () => {
  test.each<[string, Claim[], string[], boolean]>([
    ['its own voice', [citing([])], [], true],
    ['one originator', [citing(['a'])], ['a'], false],
    ['somebody unnamed', [citing(['unnamed'])], [], true],
    ['one through another', [citing(['a', 'b'])], ['b'], false],
    ['one through somebody unnamed', [citing(['a', 'unnamed'])], ['a'], false],
    ['two beside each other', [citing(['a'], [['b']])], ['a', 'b'], false],
    ['somebody unnamed beside one', [citing(['unnamed'], [['b']])], ['b'], false],
    ['one in each of two claims', [citing(['a']), citing(['b'])], ['a', 'b'], false],
    ['the same in two claims', [citing(['a']), citing(['a'])], ['a'], false],
  ])('%s', (_, claims, named, uncertain) => {
    for (const from of [report, nobodys]) {
      const keys = originKeysFinder(parties);
      const answer = answerOf(from, claims, read);
      const all = answerOrigins(answer, from, parties);
      expect(all.named).toEqual(named);
      expect(all.uncertain !== null).toBe(uncertain);
      // a remembered answer equals a computed one
      for (let time = 0; time < 2; time += 1) {
        expect(keys(answer, from)).toMatchObject({ named: all.named, uncertain: all.uncertain });
      }
    }
  });

  test('are remembered for each report and originator', () => {
    const keys = originKeysFinder(parties);
    const of = (from: typeof report, ...chain: string[]) => keys(answerOf(from, [citing(chain)], read), from);
    expect(of(report)).toEqual({ named: [], firstHand: [], uncertain: 'P' });
    expect(of(nobodys)).toEqual({ named: [], firstHand: [], uncertain: nobodys.id });
    expect(of(report, 'a')).toEqual({ named: ['a'], firstHand: [], uncertain: null });
    expect(of(report, 'unnamed')).toEqual({ named: [], firstHand: [], uncertain: `${report.id}/unnamed` });
    expect(of(report, 'b')).toEqual({ named: ['b'], firstHand: [], uncertain: null });
    expect(of(report, 'a', 'b')).toMatchObject({ named: ['b'], firstHand: [], uncertain: null });
    expect(of(report)).toEqual({ named: [], firstHand: [], uncertain: 'P' });
  });

  test('may be the report itself rather than the unnamed parties it also cites', () => {
    const answer = answerOf(report, [citing(['unnamed']), citing([])], read);
    expect(answerOrigins(answer, report, parties)).toMatchObject({ named: [], uncertain: 'P' });
  });
});

describe('the chains of an answer', () => {
  const chains = (...claims: Claim[]) =>
    answerOrigins(answerOf(report, claims, read), report, parties).chains.map(({ links, claims: own }) => [
      links.join(),
      own.map((claim) => claims.indexOf(claim)),
    ]);

  test('differ by their links', () => {
    expect(chains(citing(['a', 'b']), citing(['ab']), citing(['a', 'b']))).toEqual([
      ['a,b', [0, 2]],
      ['ab', [1]],
    ]);
  });

  test('keep the report’s own voice beside a named source', () => {
    const killed = { quantity: { low: 4, high: 4, cue: '', unit: 'killed', scope: 'clear', rule: '' } } as const;
    const wounded = { quantity: { low: 9, high: 9, cue: '', unit: 'wounded', scope: 'clear', rule: '' } } as const;
    const echo = [citing(['a'], [], killed), citing([], [], killed)];
    expect(chains(...echo)).toEqual([['a', [0]]]);
    expect(chains(...echo, citing([], [], wounded))).toEqual([
      ['a', [0]],
      ['', [1, 2]],
    ]);
  });

  test('have the ids of their claims', () => {
    const claim = citing(['a'], [], { id: asId<ClaimId>('mine') });
    expect(answerOrigins(answerOf(report, [claim], read), report, parties).chains[0]?.claims[0]?.id).toBe('mine');
  });
});
