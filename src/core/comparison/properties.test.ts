import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayBeOneName } from '#core/language/names/same-name.ts';
import { findingSentence } from '#core/words/comparison/finding-sentence.ts';
import { createWords } from '#core/words/create-words.ts';
import type { CaseClaim } from '#testing/comparison-case.ts';
import { asked, questionInputs, type CaseAnswers } from '#testing/question-case.ts';
import { compare } from './comparison.ts';
import { hull, intersects, intervalOf } from './figures/interval.ts';
import { groupsThatFit } from './verdict/groups.ts';

const pseudoWords = createWords('pseudo');

type SaidClaim = Omit<CaseClaim, 'id' | 'report' | 'questions'>;

const ends = fc
  .tuple(fc.option(fc.nat(30), { nil: null }), fc.option(fc.nat(30), { nil: null }))
  .map(([low, high]) => (low !== null && high !== null && low > high ? { low: high, high: low } : { low, high }));
const quantity = fc
  .record({
    ends,
    scope: fc.constantFrom('clear' as const, 'ambiguous' as const),
    cue: fc.constantFrom('', 'at least', 'more than', 'up to', 'several'),
    unit: fc.constantFrom('killed', 'dead', 'wounded', 'casualties', ''),
  })
  .map(({ ends: { low, high }, scope, cue, unit }) => ({ low, high, scope, cue, unit }));
const day = fc.constantFrom('', '2016-04-20', '2016-04-21', '2016-04-22');
const claim: fc.Arbitrary<SaidClaim> = fc.record({
  kind: fc.constantFrom('killed' as const, 'attack' as const, null),
  quantity,
  asOf: day,
  hedge: fc.constantFrom('', 'reportedly'),
  place: fc.constantFrom('', 'Allya', 'Alaya', 'Homs'),
  quote: fc.constantFrom('Raqqa', 'Rakka', 'nothing'),
  chains: fc.constantFrom([], [['X']], [['Y']], [['X'], ['nobody']], [['nobody']], [['A']], [['B']], [['B', 'A']]),
  time: fc.record({ start: day, precision: fc.constant('day' as const) }),
});
const reports = (most: number) =>
  fc.array(fc.array(claim, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: most }).map(named);
const NAMES = ['A', 'B', 'C', 'D', 'E', 'F'];
const named = (all: readonly (readonly SaidClaim[])[]): CaseAnswers =>
  Object.fromEntries(all.map((own, index) => [NAMES[index] ?? '', own]));
const parties = { parties: { nobody: { role: 'unnamed' as const } } };

/**
 * Returns the findings on a question, without the differences that come only from the order of the reports in the
 * input.
 */
const summary = (said: CaseAnswers) => {
  const { proposal, independence, basis } = asked(said, parties);
  return {
    verdict: proposal.verdict,
    reason: proposal.reason,
    notes: proposal.notes.map(({ kind, reason }) => `${kind}: ${reason}`),
    groups: proposal.groups.length,
    origins: basis.origins,
    independence: independence.summary,
    findings: independence.findings.map(({ reason }) => reason),
  };
};

describe('any comparison', () => {
  test('does not depend on the order of the reports', () => {
    fc.assert(
      fc.property(reports(5), (said) => {
        const reversed = Object.fromEntries(Object.entries(said).toReversed());
        expect(summary(reversed)).toEqual(summary(said));
      }),
    );
  });

  test('does not depend on the order of the claims', () => {
    fc.assert(
      fc.property(reports(4), (said) => {
        const inputs = questionInputs(said, parties);
        const plain = compare(inputs);
        const shuffled = compare({
          ...inputs,
          claims: inputs.claims.toReversed(),
          parties: inputs.parties.toReversed(),
        });
        expect(shuffled.rows).toEqual(plain.rows);
        expect(shuffled.detailOf(shuffled.rows[0]!)).toEqual(plain.detailOf(plain.rows[0]!));
      }),
    );
  });

  test('the row and its detail have the same verdict, and every claim they name belongs to the question', () => {
    fc.assert(
      fc.property(reports(5), (said) => {
        const row = asked(said, parties);
        expect(row.proposal.verdict).toBe(row.proposed);
        expect(row.basis.verdict).toBe(row.proposed);
        const ids = new Set<string>(row.answers.flatMap(({ claims }) => claims.map(({ id }) => id)));
        const findings = [row.proposal, ...row.proposal.notes, ...row.independence.findings];
        for (const { reason, claimIds } of findings) {
          expect(reason).toMatch(/^[-\p{Lu}\p{N}“a-z].*\.$/u);
          expect(reason).not.toMatch(/undefined|NaN|Infinity|null| {2}/);
          expect(claimIds.length).toBeGreaterThan(0);
          expect(claimIds.every((id) => ids.has(id))).toBe(true);
        }
      }),
    );
  });

  test('findings contain no name: renaming every report and party changes none of them', () => {
    fc.assert(
      fc.property(reports(4), (said) => {
        const inputs = questionInputs(said, parties);
        const detail = (each: typeof inputs) => {
          const { rows, detailOf } = compare(each);
          return detailOf(rows[0]!);
        };
        const renamed = inputs.parties.map((party) => ({ ...party, name: `${party.name} as renamed` }));
        expect(detail({ ...inputs, parties: renamed })).toEqual(detail(inputs));
      }),
    );
  });

  test('every finding has a sentence in the pseudo-language without an English word', () => {
    fc.assert(
      fc.property(reports(4), (said) => {
        const { rows, detailOf, context } = compare(questionInputs(said, parties));
        const { proposal, independence } = detailOf(rows[0]!);
        for (const finding of [proposal.reason, ...proposal.notes, ...independence.findings]) {
          expect(findingSentence(finding, context, pseudoWords)).not.toMatch(
            /\b(?:the|they|and|it|says?|counts?|report)\b/i,
          );
        }
      }),
    );
  });

  test('a claim repeated in the same report changes no verdict and no origin', () => {
    fc.assert(
      fc.property(reports(4), (said) => {
        const [[name, own] = ['', []]] = Object.entries(said);
        const twice = { ...said, [name]: [own, own].flat(2) };
        const [once, again] = [asked(said, parties), asked(twice, parties)];
        expect(again.proposed).toBe(once.proposed);
        expect(again.proposal.reason).toBe(once.proposal.reason);
        expect(again.origins).toEqual(once.origins);
        expect(again.numberLine?.marks.length).toBe(once.numberLine?.marks.length);
      }),
    );
  });

  test('there are never more origins than named originators and reports, and at least one', () => {
    fc.assert(
      fc.property(reports(5), (said) => {
        const { origins, originators, answers } = asked(said, parties);
        expect(origins.fewest).toBeGreaterThanOrEqual(1);
        expect(origins.fewest).toBeLessThanOrEqual(origins.most);
        expect(origins.most).toBeLessThanOrEqual(originators.size + answers.length);
        expect(origins.most).toBeGreaterThanOrEqual(originators.size);
      }),
    );
  });

  test('a number line has every mark between its edges', () => {
    fc.assert(
      fc.property(reports(5), (said) => {
        const line = asked(said, parties).numberLine;
        for (const mark of line?.marks ?? []) {
          expect(mark.start).toBeGreaterThanOrEqual(0);
          expect(mark.end).toBeLessThanOrEqual(1);
          expect(mark.start).toBeLessThanOrEqual(mark.end);
        }
      }),
    );
  });
});

describe('two figures', () => {
  const figure = (low: number | null, high: number | null): SaidClaim => ({
    kind: 'killed',
    quantity: { low, high, unit: 'killed' },
  });
  const verdictOf = (...all: { low: number | null; high: number | null }[]) =>
    asked(named(all.map(({ low, high }) => [figure(low, high)]))).proposed;
  const given = ends.filter(({ low, high }) => low !== null || high !== null);

  test('have the same verdict in either order', () => {
    fc.assert(
      fc.property(given, given, (a, b) => {
        expect(verdictOf(a, b)).toBe(verdictOf(b, a));
      }),
    );
  });

  test('agree with themselves', () => {
    fc.assert(
      fc.property(given, (a) => {
        expect(verdictOf(a, a)).toBe('agree');
      }),
    );
  });

  test('that didn’t differ still don’t differ after one is widened', () => {
    fc.assert(
      fc.property(given, given, fc.nat(9), fc.nat(9), (a, b, below, above) => {
        const wider = { low: a.low === null ? null : a.low - below, high: a.high === null ? null : a.high + above };
        expect([verdictOf(a, b), verdictOf(wider, b)]).not.toEqual(['compatible', 'differ']);
        expect([verdictOf(a, b), verdictOf(wider, b)]).not.toEqual(['agree', 'differ']);
      }),
    );
  });

  test('differ exactly where no number is in both', () => {
    fc.assert(
      fc.property(given, given, (a, b) => {
        const apart = !intersects(intervalOf(a.low, a.high), intervalOf(b.low, b.high));
        expect(verdictOf(a, b) === 'differ').toBe(apart);
      }),
    );
  });

  test('that differ still differ beside a third figure, in numbers or in words', () => {
    const worded = fc.constantFrom(...['several', ''].map((cue) => ({ low: null, high: null, cue })));
    const said = fc.oneof(given, fc.constant({ low: 0, high: 0 }), worded);
    const verdict = (...all: readonly object[]) =>
      asked(named(all.map((fields) => [{ kind: 'killed', quantity: { unit: 'killed', ...fields } }]))).proposed;
    fc.assert(
      fc.property(said, said, said, (a, b, c) => {
        fc.pre(verdict(a, b) === 'differ');
        expect(verdict(a, b, c)).toBe('differ');
      }),
    );
  });
});

test('groups contain every span, and only spans that share a point', () => {
  const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => hull({ low: a, high: a }, { low: b, high: b }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
      const placed = spans.map((one, index) => ({ by: String(index), span: one }));
      const groups = groupsThatFit(placed);
      const covered = new Set(groups.flatMap(({ by }) => by));
      expect(covered.size).toBe(placed.length);
      for (const { members, common } of groups) {
        expect(common.low).toBeLessThanOrEqual(common.high);
        const fitsAll = placed.filter((one) => members.every((member) => intersects(member.span, one.span)));
        expect(fitsAll.toSorted((a, b) => Number(a.by) - Number(b.by))).toEqual(
          members.toSorted((a, b) => Number(a.by) - Number(b.by)),
        );
      }
    }),
  );
});

test('the proposal to join two names doesn’t depend on their order, and no name is joined with itself', () => {
  const name = fc.stringMatching(/^[A-Z][aeioubdghklmnqrsty]{2,8}$/);
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(mayBeOneName(a, b)).toBe(mayBeOneName(b, a));
      expect(mayBeOneName(a, a)).toBe(false);
    }),
  );
});
