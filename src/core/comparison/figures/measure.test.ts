import { describe, expect, test } from 'vitest';
import type { ClaimKind } from '#core/model/claim-kind.ts';
import { DEFAULT_UNIT_GROUPS, type UnitGroup } from '#core/model/comparison-settings.ts';
import { NO_QUANTITY } from '#core/model/quantity.ts';
import { settingsProblem } from '#core/words/comparison/settings-problem.ts';
import { englishWords } from '#testing/english-words.ts';
import { growthOf } from './growth.ts';
import { foldUnit, measureFinder, unitGroupsProblem, wholeOf } from './measure.ts';

const problemOf = (groups: readonly UnitGroup[]) => settingsProblem(unitGroupsProblem(groups)!, englishWords);
const measureOf = (unit: string, kind: ClaimKind | null = null, groups: readonly UnitGroup[] = DEFAULT_UNIT_GROUPS) =>
  measureFinder(groups)({ kind, quantity: { ...NO_QUANTITY, unit } });

describe('the measure of a claim', () => {
  test.each<[string, ClaimKind | null, string]>([
    ['killed', null, 'killed'],
    ['Dead', null, 'killed'],
    ['people killed', null, 'killed'],
    ['skilled', null, 'skilled'],
    ['taken prisoner', null, 'captured'],
    ['surrendered', null, 'captured'],
    ['injured', null, 'wounded'],
    ['casualties', null, 'casualties'],
    ['civilian casualties', 'killed', 'casualties'],
    ['Casualty', null, 'casualties'],
    ['killed and wounded', null, 'casualties'],
    ['dead or injured', 'killed', 'casualties'],
    ['killed, captured', null, 'killed captured'],
    ['killed, captured', 'killed', 'killed'],
    ['wounded, captured', 'captured', 'captured'],
    ['militiamen', 'killed', 'killed'],
    ['militiamen', 'deployment', 'forces'],
    ['militiamen', null, 'forces'],
    ['displaced', 'background', 'displaced'],
    ['shells', 'attack', 'shells'],
    ['shells', 'killed', 'killed'],
    ['', 'captured', 'captured'],
    ['', 'casualties', 'casualties'],
    ['', 'wounded', 'wounded'],
    ['', 'ceasefire', ''],
    ['', null, ''],
    ['wounded', 'killed', 'wounded'],
  ])('unit “%s”, kind %s: %s', (unit, kind, measure) => {
    expect(measureOf(unit, kind)).toBe(measure);
  });

  test('casualties are never killed, whatever the groups say', () => {
    const groups: UnitGroup[] = [{ name: 'killed', words: ['killed', 'casualties', 'casualty'], cumulative: true }];
    expect(measureOf('casualties', 'killed', groups)).toBe('casualties');
    expect(measureOf('', 'casualties', groups)).toBe('casualties');
  });

  test('killed and wounded are never casualties, whatever the groups say', () => {
    const groups: UnitGroup[] = [
      { name: 'casualties', words: ['casualties', 'losses', 'Killed', 'injured'], cumulative: true },
    ];
    expect(measureOf('killed', null, groups)).toBe('killed');
    expect(measureOf('', 'killed', groups)).toBe('killed');
    expect(measureOf('injured', 'wounded', groups)).toBe('wounded');
    expect(measureOf('losses', null, groups)).toBe('casualties');
  });

  test('a kind belongs to the group with its word, whatever the analyst calls the group', () => {
    const groups = DEFAULT_UNIT_GROUPS.map((group) => (group.name === 'killed' ? { ...group, name: 'deaths' } : group));
    expect(measureOf('', 'killed', groups)).toBe('deaths');
    expect(measureOf('militiamen', 'killed', groups)).toBe('deaths');
    expect(measureOf('dead', 'killed', groups)).toBe('deaths');
    expect(measureOf('killed and wounded', 'killed', groups)).toBe('casualties');
    expect(measureOf('', 'casualties', groups)).toBe('casualties');
  });

  test('killed and wounded that the analyst counts as one thing have one measure', () => {
    const groups: UnitGroup[] = [{ name: 'losses', words: ['killed', 'wounded'], cumulative: true }];
    expect(measureOf('killed and wounded', null, groups)).toBe('losses');
    expect(measureOf('', 'wounded', groups)).toBe('losses');
  });

  test('the analyst’s own groups are used', () => {
    const groups: UnitGroup[] = [{ name: 'houses', words: ['houses', 'Homes'], cumulative: true }];
    expect(measureOf('homes', null, groups)).toBe('houses');
    expect(measureOf('dead', null, groups)).toBe('dead');
  });

  test('is the same at each call', () => {
    const finder = measureFinder(DEFAULT_UNIT_GROUPS);
    const ask = (unit: string, kind: ClaimKind | null) => finder({ kind, quantity: { ...NO_QUANTITY, unit } });
    expect([ask('men', 'killed'), ask('men', null), ask('dead', 'killed'), ask('men', 'killed')]).toEqual([
      'killed',
      'men',
      'killed',
      'killed',
    ]);
  });
});

test('a unit is folded to lower case, letters, digits and single spaces', () => {
  expect(foldUnit('  Killed—in action,  24 h ')).toBe('killed in action 24 h');
});

test.each([
  ['km', 'kilometres'],
  ['$', 'US dollars'],
  ['km from the border', 'kilometers from the border'],
  ['tonnes', 'tons'],
])('“%s” and “%s” are one measure', (a, b) => {
  const measureOf = measureFinder(DEFAULT_UNIT_GROUPS);
  const of = (unit: string) => measureOf({ kind: null, quantity: { ...NO_QUANTITY, unit } });
  expect(of(a)).toBe(of(b));
});

test.each([
  ['$', '€'],
  ['killed', 'death sentences'],
  ['killed', 'percent of the garrison killed'],
  ['displaced', 'displaced families'],
  ['killed', 'bodies recovered'],
  ['wounded', 'seriously injured'],
  ['hostages', 'hostages released'],
  ['dead', 'missing presumed dead'],
  ['km', 'miles'],
])('“%s” and “%s” are two measures', (a, b) => {
  const measureOf = measureFinder(DEFAULT_UNIT_GROUPS);
  const of = (unit: string) => measureOf({ kind: null, quantity: { ...NO_QUANTITY, unit } });
  expect(of(a)).not.toBe(of(b));
});

test('badly hurt and seriously injured are one part of the wounded', () => {
  const measureOf = measureFinder(DEFAULT_UNIT_GROUPS);
  const of = (unit: string) => measureOf({ kind: null, quantity: { ...NO_QUANTITY, unit } });
  expect([of('badly hurt'), wholeOf(of('badly hurt'), DEFAULT_UNIT_GROUPS)]).toEqual([
    of('seriously injured'),
    'wounded',
  ]);
  expect(wholeOf('killed', DEFAULT_UNIT_GROUPS)).toBe('casualties');
  expect(wholeOf('bodies', DEFAULT_UNIT_GROUPS)).toBe('killed');
  expect(wholeOf('casualties', DEFAULT_UNIT_GROUPS)).toBeNull();
});

test.each([
  ['killed', 'grows'],
  ['displaced', 'may fall'],
  ['missing', 'may fall'],
  ['checkpoints', 'may fall'],
  ['houses destroyed', 'grows'],
  ['rockets fired', 'grows'],
  ['km from the border', 'once'],
  ['$', 'once'],
  ['magnitude', 'once'],
])('figures of “%s” change in this way: %s', (measure, growth) => {
  expect(growthOf(measure, DEFAULT_UNIT_GROUPS)).toBe(growth);
});

describe('the analyst’s unit groups', () => {
  test('are valid at the start', () => {
    expect(unitGroupsProblem(DEFAULT_UNIT_GROUPS)).toBeNull();
  });

  test('can’t put casualties beside killed', () => {
    expect(problemOf([{ name: 'killed', words: ['killed', 'Casualties'], cumulative: true }])).toBe(
      '“casualties” can’t be in the group killed: casualties are killed and wounded together, so they are compared with nothing else.',
    );
  });

  test('can’t put killed or wounded among casualties', () => {
    const group = (word: string) => [{ name: 'casualties', words: ['casualties', word], cumulative: true }];
    expect(problemOf(group('Dead'))).toBe(
      '“dead” can’t be in the group casualties: casualties are killed and wounded together, so they are compared with nothing else.',
    );
    expect(problemOf(group('injured'))).toContain('“injured” can’t be in the group casualties');
    expect(unitGroupsProblem(group('losses'))).toBeNull();
  });

  test('can’t have a word in two groups, but may have it twice in one', () => {
    const killed = { name: 'killed', words: ['dead', 'DEAD'], cumulative: true };
    expect(unitGroupsProblem([killed])).toBeNull();
    expect(problemOf([killed, { name: 'lost', words: ['dead'], cumulative: true }])).toBe(
      '“dead” is in two groups, killed and lost: keep it in one.',
    );
  });
});
