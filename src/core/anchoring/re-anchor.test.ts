import search from 'approx-string-match';
import fc from 'fast-check';
import { diff } from 'fast-myers-diff';
import { describe, expect, it, test } from 'vitest';
import type { Passage } from '#core/text/passage.ts';
import { quoteContext } from './quote-context.ts';
import { reAnchor } from './re-anchor.ts';
import { mapText } from './text-map.ts';
import type { TextTools } from './text-tools.ts';

const TOOLS: TextTools = { diff: (a, b) => diff(a, b), search };
const OLD = [
  'Clashes between two groups went on for a second day on Thursday.',
  'At least 40 fighters were killed, the Observatory said, and 12 civilians were hurt in the shelling.',
  'A truce that had been agreed the night before did not hold.',
  'The council asked both sides to stop. The road to the airport stayed closed.',
].join('\n\n');

const claim = (text: string, passage: Passage, id = 'claim') => ({ id, ...passage, ...quoteContext(text, passage) });

const place = (newText: string, quote: string, oldText = OLD) => {
  const start = oldText.indexOf(quote);
  const claims = [claim(oldText, { start, end: start + quote.length })];
  const [found] = reAnchor(oldText, newText, claims, TOOLS).placed;
  return found === undefined ? null : [newText.slice(found.start, found.end), found.method];
};

describe('a passage of a text that became another', () => {
  it('is where it was, or as far on as was put in before it', () => {
    expect(place(OLD, 'At least 40')).toEqual(['At least 40', 'exact']);
    expect(place(`An update.\n\n${OLD}`, 'At least 40')).toEqual(['At least 40', 'exact']);
  });

  it('is only its own words where a sign was put beside them', () => {
    expect(place(OLD.replace('were killed', 'were killed –'), 'fighters were killed')).toEqual([
      'fighters were killed',
      'exact',
    ]);
  });

  it('is found with its words changed where it stood', () => {
    expect(
      place(OLD.replace('At least 40 fighters', 'At least 45 armed fighters'), 'At least 40 fighters were killed'),
    ).toEqual(['At least 45 armed fighters were killed', 'diff']);
  });

  it.each([
    ['40', 'At least 40 died.', 'At least 140 died.', ['140', 'diff']],
    ['40 died', 'At least 40 died.', 'At least 140 died.', ['140 died', 'diff']],
    ['At least 40', 'At least 40 died.', 'At least 400 died.', ['At least 400', 'diff']],
    ['At least 40', 'At least 40 died.', 'At least 40,000 died.', ['At least 40,000', 'diff']],
    ['killed 40', 'They killed 40, and 3 fled.', 'They killed 40,000, and 3 fled.', null],
    ['legal', 'The raid was legal, they said.', 'The raid was illegal, they said.', ['illegal', 'diff']],
    ['men died', 'They said men died.', 'They said women died.', ['women died', 'diff']],
    ['40', 'Some 40 died.', 'Of 140 people, 40 died.', ['40', 'exact']],
    ['gal', 'The raid was legal.', 'The raid was, in a way, legal.', ['gal', 'exact']],
  ])('“%s” isn’t found as it was within another word or number', (quote, before, after, found) => {
    expect(place(after, quote, before)).toEqual(found);
    const [first, third] = ['Clashes went on for a second day.', 'The council asked both sides to stop.'];
    const moved = place(`${after}\n\n${first}\n\n${third}`, quote, `${first}\n\n${third}\n\n${before}`);
    expect(moved === null || moved[1] !== 'exact' || found?.[1] === 'exact').toBe(true);
  });

  it('is found where it was moved to, whole or edited', () => {
    const [first = '', second = '', third = '', fourth = ''] = OLD.split('\n\n');
    const moved = [second.replace('the shelling', 'heavy shelling'), first, third, fourth].join('\n\n');
    expect(place(moved, 'At least 40 fighters were killed, the Observatory said')).toEqual([
      'At least 40 fighters were killed, the Observatory said',
      'exact',
    ]);
    const sentence = 'A truce that had been agreed the night before did not hold';
    expect(place([third.replace('agreed', 'signed'), second, first, fourth].join('\n\n'), sentence)?.[0]).toBe(
      'A truce that had been signed the night before did not hold',
    );
  });

  it('is orphaned where its words are gone, even if some like them stand elsewhere', () => {
    const without = OLD.replace(' At least 40 fighters were killed, the Observatory said, and', '').replace(
      'At least 40 fighters were killed, the Observatory said, and ',
      '',
    );
    expect(place(without, 'At least 40 fighters were killed')).toBeNull();
    expect(place(`${without}\n\nSome 40 cars burned.`, '40')).toBeNull();
    expect(place('', 'At least 40')).toBeNull();
    expect(place('Another text about something else altogether.', 'At least 40 fighters')).toBeNull();
  });

  it('is found by its beginning and its end where it is long, moved and edited', () => {
    const statement = Array.from({ length: 40 }, (_, i) => `The ${i} witnesses of that night said the same.`).join(' ');
    const changed = statement.replace('20 witnesses', 'twenty witnesses and three soldiers');
    expect(place(`${OLD}\n\n${changed}`, statement, `${statement}\n\n${OLD}`)).toEqual([changed, 'approximate']);
  });

  it('is found in a language that writes no spaces between words', () => {
    const old =
      '周四，两个团体之间的冲突进入第二天。至少有40名战斗人员在炮击中丧生。前一天晚上达成的停战协议没有得到遵守。';
    expect(place(old.replace('第二天', '第三天').replace('至少有40名', '约45名'), '至少有40名战斗人员', old)).toEqual([
      '约45名战斗人员',
      'diff',
    ]);
  });

  it('keeps its id, and its quote where it is orphaned', () => {
    const [kept, gone] = ['A truce', 'The council'].map((quote) => OLD.indexOf(quote)) as [number, number];
    const claims = [
      claim(OLD, { start: kept, end: kept + 7 }, 'kept'),
      claim(OLD, { start: gone, end: gone + 41 }, 'gone'),
    ];
    const newText = OLD.replace('The council asked both sides to stop. ', '');
    const { placed, orphaned } = reAnchor(OLD, newText, claims, TOOLS);
    expect(placed).toEqual([{ id: 'kept', start: kept, end: kept + 7, method: 'exact', score: 1 }]);
    expect(orphaned).toEqual([{ id: 'gone', quote: 'The council asked both sides to stop. The' }]);
  });

  it('of two that read alike is the one that is meant', () => {
    const twice = 'One: 12 dead in the north.\n\nTwo: 12 dead in the south.';
    const second = twice.lastIndexOf('12 dead');
    const passage = { start: second, end: second + 7 };
    const edited = twice.replace('One', 'First').replace('Two', 'Second');
    const { placed } = reAnchor(twice, edited, [claim(twice, passage)], TOOLS);
    expect(placed[0]?.start).toBe(edited.lastIndexOf('12 dead'));
  });
});

test('the map of two texts says what they share, whatever they are', () => {
  const parts = fc.array(fc.constantFrom('a', 'b', 'word', ' ', '\n', '.', '停'), { maxLength: 40 });
  const anyText = parts.map((some) => some.join(''));
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      const { kept, fresh } = mapText(a, b, TOOLS);
      for (const { from, to, length } of kept) expect(b.slice(to, to + length)).toBe(a.slice(from, from + length));
      const covered = [...kept.map(({ length }) => length), ...fresh.map(({ start, end }) => end - start)];
      expect(covered.reduce((sum, length) => sum + length, 0)).toBe(b.length);
    }),
  );
});

const word = fc.constantFrom('forty', 'dead', 'in', 'the', 'north', 'said', '40', 'truce', '停', '战');
const text = fc.array(word, { minLength: 4, maxLength: 60 }).map((words) => words.join(' '));
const cut = fc.record({ from: fc.nat(40), length: fc.integer({ min: 1, max: 40 }) });
const claimed = (a: string, { from, length }: { from: number; length: number }) => {
  const start = Math.min(from, a.length - 1);
  return claim(a, { start, end: Math.min(a.length, start + length) });
};

test('nothing is anchored outside the new text, what is called exact has the same words, and none is lost', () => {
  fc.assert(
    fc.property(text, text, fc.array(cut, { maxLength: 5 }), (a, b, cuts) => {
      const claims = cuts.map((one, i) => ({ ...claimed(a, one), id: i }));
      const { placed, orphaned } = reAnchor(a, b, claims, TOOLS);
      expect([...placed, ...orphaned].map(({ id }) => id).sort((x, y) => x - y)).toEqual(claims.map(({ id }) => id));
      for (const { id, start, end, method, score } of placed) {
        expect(start >= 0 && start < end && end <= b.length).toBe(true);
        expect(score > 0.5 && score <= 1).toBe(true);
        expect(method !== 'exact' || b.slice(start, end) === claims[id]?.quote).toBe(true);
      }
    }),
  );
});

test('in the same text every claim stays, and one in a text put between others moves as far as that', () => {
  fc.assert(
    fc.property(text, cut, text, text, (a, one, before, after) => {
      const [stays] = reAnchor(a, a, [claimed(a, one)], TOOLS).placed;
      expect(stays).toMatchObject({ start: claimed(a, one).start, method: 'exact', score: 1 });
      const old = `The one paragraph that stays.\n${a}\nAnother one that stays.`;
      const here = claimed(old, { from: 30 + one.from, length: one.length });
      const [moved] = reAnchor(old, `${before}!\n${old}\n${after}!`, [here], TOOLS).placed;
      expect(moved).toMatchObject({ start: here.start + before.length + 2, method: 'exact', score: 1 });
    }),
  );
});
