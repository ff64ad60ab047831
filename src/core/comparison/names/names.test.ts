import { describe, expect, test } from 'vitest';
import { asId, type PartyId, type ReportId } from '#core/base/id.ts';
import { nameSkeleton } from '#core/language/names/name-skeleton.ts';
import { alike, mayBeOneName } from '#core/language/names/same-name.ts';
import type { Claim } from '#core/model/claim.ts';
import { nameProposalReason } from '#core/words/comparison/name-proposal-reason.ts';
import { aClaim, aParty } from '#testing/builders.ts';
import { englishWords } from '#testing/english-words.ts';
import { DIFFERENT_NAMES, SAME_NAME, type NamePair } from '#testing/name-pairs.ts';
import { nameIndex } from './name-index.ts';
import { claimMentions, textMentions } from './name-mentions.ts';
import { nameProposals, spellingUses } from './name-proposals.ts';

const isOne = ([a, b]: NamePair) => mayBeOneName(a, b);

describe('names that may be the same', () => {
  test.each([
    ['Allya', 'Alaya'],
    ['Asayish', 'Asayesh'],
    ['Qamishli', 'Al-Qamishli'],
    ['Ar-Raqqah', 'Raqqa'],
    ['Kobanê', 'Kobani'],
    ['Abdullah', 'Abdallah'],
    ['Şırnak', 'Sirnak'],
    ['San’a', 'Sanaa'],
    ['Mustafa', 'Moustapha'],
    ['Deir ez-Zor', 'Deir al-Zour'],
    ['Jalalabad', 'Djalalabad'],
    ['Maxim', 'Maksim'],
    ['Zhukov', 'Jukov'],
    ['Bachar', 'Bashar'],
    ['Kadhafi', 'Gaddafi'],
    ['Theodor', 'Teodor'],
    ['Tchad', 'Chad'],
    ['Nicklas', 'Niklas'],
    ['Dawr', 'Daur'],
  ])('%s and %s', (a, b) => {
    expect(mayBeOneName(a, b)).toBe(true);
    expect(mayBeOneName(b, a)).toBe(true);
  });

  test.each([
    ['Iran', 'Iraq'],
    ['Hama', 'Hamas'],
    ['Hassan', 'Hussein'],
    ['Yemen', 'Yemeni'],
    ['Basra', 'BASRA'],
    ['Kob', 'Kub'],
    ['Raqqa 2', 'Rakka 2'],
    ['الرقة', 'الرقه'],
    ['Basra', 'Bosra'],
    ['Oman', 'Amman'],
  ])('never %s and %s', (a, b) => {
    expect(mayBeOneName(a, b)).toBe(false);
    expect(mayBeOneName(b, a)).toBe(false);
  });

  // The figures measured when the rules were chosen; docs/comparison.md has the figures.
  test.each([
    ['the pairs the rules were made on', 0, 0.94, 0.94],
    ['the pairs held back', 1, 0.89, 0.94],
  ])('%s: precision and recall', (_, half, precision, recall) => {
    const same = SAME_NAME.filter((__, index) => index % 2 === half);
    const wrong = DIFFERENT_NAMES.filter((__, index) => index % 2 === half).filter(isOne).length;
    const right = same.filter(isOne).length;
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(precision);
    expect(right / same.length).toBeGreaterThanOrEqual(recall);
  });
});

describe('a skeleton', () => {
  test.each([
    ['Qamishli', 'kmSl', ['', 'a', 'i', '', 'i']],
    ['Allya', 'ly', ['a', '', 'a']],
    ['Sheikh Maqsoud', 'Skmksd', ['', 'e', '', 'a', '', 'u', '']],
    ['Hasakeh', 'hsk', ['', 'a', 'a', 'e']],
    ['Deir ez-Zor', 'drzr', ['', 'e', '', 'o', '']],
    ['al-Assad', 'sd', ['a', 'a', '']],
    ['Beit Lahiya', 'btlhy', ['', 'e', '', 'a', '', 'a']],
    ['Nigeria', 'nkry', ['', 'i', 'e', '', 'a']],
    ['Dawr', 'dr', ['', 'o', '']],
    ['Darfour', 'drfr', ['', 'a', '', 'u', '']],
    ['Idoow', 'd', ['i', 'u']],
    ['Zelenskyy', 'zlnsk', ['', 'e', 'e', '', '', 'i']],
    ['Wali', 'wl', ['', 'a', 'i']],
    ['Lawzi', 'lz', ['', 'o', 'i']],
    ['Kuwlan', 'kln', ['', 'u', 'a', '']],
    ['Nasrallah', 'nsrl', ['', 'a', '', 'a', 'a']],
    ['Seif', 'sf', ['', 'e', '']],
    ['Sayf', 'sf', ['', 'e', '']],
    ['Raheem', 'rhm', ['', 'a', 'i', '']],
    ['Rahim', 'rhm', ['', 'a', 'i', '']],
    ['Dewrik', 'drk', ['', 'e', 'i', '']],
    ['Abdulla', 'bdl', ['a', '', 'a', 'a']],
    ['Abdullah', 'bdl', ['a', '', 'a', 'a']],
    ['Muhammmad', 'mhmd', ['', 'u', 'a', 'a', '']],
    ['İzmir', 'zmr', ['i', '', 'i', '']],
    ['Bakır', 'bkr', ['', 'a', 'i', '']],
  ])('of %s', (name, consonants, vowels) => {
    const skeleton = nameSkeleton(name);
    expect([skeleton?.consonants, skeleton?.vowels]).toEqual([consonants, vowels]);
  });

  test.each(['Kob', 'Raqqa 2', 'الرقة', '', 'A.B.C.D'])('“%s” has none', (name) => {
    expect(nameSkeleton(name)).toBeNull();
  });

  test('is like another with near vowels, nearer the fewer consonants there are', () => {
    const skeleton = (consonants: string, ...vowels: string[]) => ({ consonants, vowels });
    expect(alike(skeleton('dr', '', 'a', 'a'), skeleton('dr', '', 'e', 'a'))).toBe(true);
    expect(alike(skeleton('dr', '', 'a', 'a'), skeleton('dr', '', 'e', 'e'))).toBe(false);
    expect(alike(skeleton('drk', '', 'a', 'a', ''), skeleton('drk', '', 'e', 'e', ''))).toBe(true);
    expect(alike(skeleton('drk', '', 'a', 'a', ''), skeleton('drk', '', 'e', 'o', ''))).toBe(false);
    expect(alike(skeleton('drkt', '', 'a', 'a', '', ''), skeleton('drkt', '', 'e', 'o', '', ''))).toBe(true);
    expect(alike(skeleton('drkt', '', 'a', 'a', '', ''), skeleton('drkt', '', 'u', 'o', '', ''))).toBe(false);
    expect(alike(skeleton('dr', '', 'a', ''), skeleton('dk', '', 'a', ''))).toBe(false);
    expect(alike(skeleton('drk', '', 'a', '', 'e'), skeleton('drk', '', 'a', '', ''))).toBe(true);
    expect(alike(skeleton('drk', '', 'a', '', 'i'), skeleton('drk', '', 'a', '', ''))).toBe(false);
    expect(alike(skeleton('drk', '', 'a', 'i', ''), skeleton('drk', '', 'a', '', ''))).toBe(true);
  });
});

const in_ = (report: number, fields: Partial<Claim>) =>
  aClaim('quote', { reportId: asId<ReportId>(`report-${report}`), ...fields });

describe('names in claims and texts', () => {
  test('are places as written, and capitalised runs of subjects and objects', () => {
    const claim = in_(0, {
      place: 'Alaya prison',
      placeAsWritten: ' Allya Prison ',
      subject: 'the National Defense Forces',
      object: 'men of Abu al-Hassan and the Asayish',
    });
    expect(claimMentions([claim]).map(({ spelling, as, settled }) => [spelling, as, settled])).toEqual([
      ['Allya Prison', 'place', 'Alaya prison'],
      ['National Defense Forces', 'group', ''],
      ['Abu al-Hassan', 'group', ''],
      ['Asayish', 'group', ''],
    ]);
    expect(claimMentions([in_(0, { place: 'Homs', subject: 'Asayish', object: 'Asayish' })])).toMatchObject([
      { spelling: 'Homs', settled: 'Homs', reportId: 'report-0', passage: null },
      { spelling: 'Asayish', settled: '', claimId: expect.any(String) },
    ]);
    expect(claimMentions([in_(0, { place: ' ' })])).toEqual([]);
  });

  test('in a text are capitalised words that never occur in lower case, each once', () => {
    const text = 'Fighting spread. The Asayish, fighting near Raqqa, and the Asayish of Kob.';
    const mentions = textMentions(asId<ReportId>('report-0'), text);
    expect(mentions.map(({ spelling, passage }) => [spelling, text.slice(passage!.start, passage!.end)])).toEqual([
      ['Asayish', 'Asayish'],
      ['Raqqa', 'Raqqa'],
    ]);
    expect(mentions[0]).toMatchObject({
      as: 'text',
      claimId: null,
      settled: '',
      reportId: 'report-0',
      passage: { start: 21 },
    });
    expect(textMentions(asId<ReportId>('report-0'), 'McDonald MacArthur')).toHaveLength(2);
    expect(textMentions(asId<ReportId>('report-0'), 'x'.repeat(20))).toEqual([]);
    expect(textMentions(asId<ReportId>('report-0'), `A${'a'.repeat(79)} B${'b'.repeat(80)}`)).toHaveLength(1);
  });
});

describe('proposals to join spellings', () => {
  const mention = (report: number, spelling: string, settled = '') => ({
    spelling,
    reportId: asId<ReportId>(`report-${report}`),
    as: 'place' as const,
    claimId: null,
    passage: null,
    settled,
  });
  const proposed = (...mentions: ReturnType<typeof mention>[]) =>
    nameProposals(mentions, []).map(({ a, b }) => [a.spelling, b.spelling]);

  test('contain spellings of different reports, with the reason', () => {
    const [proposal] = nameProposals([mention(0, 'Asayish'), mention(1, 'Asayesh'), mention(1, 'Hama')], []);
    expect(proposal).toMatchObject({
      a: { spelling: 'Asayesh', reportIds: ['report-1'] },
      b: { spelling: 'Asayish', reportIds: ['report-0'] },
    });
    expect(nameProposalReason(proposal!, englishWords)).toBe(
      '“Asayesh” and “Asayish” have the same consonants and vowels that are often confused.',
    );
    expect(proposal?.a.mentions).toEqual([mention(1, 'Asayesh')]);
  });

  test('contain no spellings of one report, nor spellings that no report uses alone', () => {
    expect(proposed(mention(0, 'Asayish'), mention(0, 'Asayesh'))).toEqual([]);
    expect(proposed(mention(0, 'Asayish'), mention(0, 'Asayesh'), mention(1, 'Asayish'))).toEqual([]);
    expect(proposed(mention(0, 'Asayish'), mention(1, 'Asayesh'), mention(1, 'Asayish'))).toEqual([]);
    expect(proposed(mention(0, 'Hassan'), mention(1, 'Hussein'))).toEqual([]);
    expect(proposed(mention(0, 'القامشلي'), mention(1, 'القامشلى'))).toEqual([]);
  });

  test('contain no places that all claims already give one name', () => {
    expect(proposed(mention(0, 'Allya', 'Alaya'), mention(1, 'Alaya', 'Alaya'))).toEqual([]);
    expect(proposed(mention(0, 'Allya', 'Allya'), mention(1, 'Alaya', 'Alaya'))).toHaveLength(1);
    expect(proposed(mention(0, 'Allya', 'Alaya'), mention(1, 'Alaya', ''))).toHaveLength(1);
    expect(proposed(mention(0, 'Allya', ''), mention(1, 'Alaya', ''))).toHaveLength(1);
  });

  test('contain no pairs that the analyst kept apart', () => {
    expect(nameProposals([mention(0, 'Asayish'), mention(1, 'Asayesh')], [['asayesh', 'asayish']])).toEqual([]);
  });

  test('of three spellings are three pairs', () => {
    expect(proposed(mention(0, 'Raqqa'), mention(1, 'Rakka'), mention(2, 'Raqqah'))).toHaveLength(3);
  });

  test('spellings that differ only in case are one, in alphabetical order', () => {
    const uses = spellingUses([mention(0, 'Raqqa'), mention(1, 'Hama'), mention(1, 'RAQQA'), mention(0, 'raqqa')]);
    expect(uses.map(({ spelling, reportIds, mentions }) => [spelling, reportIds, mentions.length])).toEqual([
      ['Hama', ['report-1'], 1],
      ['Raqqa', ['report-0', 'report-1'], 3],
    ]);
  });
});

test('the index lists parties, places and groups with the spellings that the analyst joined', () => {
  const observatory = aParty('Syrian Observatory', { id: asId<PartyId>('sohr'), aliases: ['the Observatory', 'SOHR'] });
  const mentions = [
    ...claimMentions([
      in_(0, { place: 'Alaya prison', placeAsWritten: 'Allya Prison', subject: 'SOHR' }),
      in_(1, { place: 'Alaya prison', subject: 'Asayish' }),
      in_(1, { place: 'SOHR' }),
      in_(0, { subject: 'Homs' }),
      in_(0, { place: 'Homs' }),
    ]),
    ...textMentions(asId<ReportId>('report-0'), 'Raqqa'),
  ];
  const names = nameIndex(mentions, [observatory, aParty('AFP')]);
  expect(
    names.map(({ name, kind, partyId, spellings }) => [
      name,
      kind,
      partyId === null,
      spellings.map(({ spelling }) => spelling),
    ]),
  ).toEqual([
    ['AFP', 'party', false, []],
    ['Alaya prison', 'place', true, ['Alaya prison', 'Allya Prison']],
    ['Asayish', 'group', true, ['Asayish']],
    ['Homs', 'group', true, ['Homs']],
    ['Homs', 'place', true, ['Homs']],
    ['Syrian Observatory', 'party', false, ['SOHR']],
  ]);
  expect(names.at(-1)).toMatchObject({
    partyId: 'sohr',
    spellings: [{ mentions: [{ as: 'group' }, { as: 'place' }] }],
  });
});

test('names too short for a skeleton are never joined', () => {
  expect([mayBeOneName('Kob', 'Kobane'), mayBeOneName('Kobane', 'Kob'), mayBeOneName('Kob', 'Kab')]).toEqual([
    false,
    false,
    false,
  ]);
});

test('spellings are proposed even though a third report has both', () => {
  const place = (report: number, name: string) => in_(report, { placeAsWritten: name });
  const mentions = claimMentions([place(1, 'Allya'), place(2, 'Allya'), place(2, 'Alaya'), place(3, 'Alaya')]);
  expect(nameProposals(mentions, []).map(({ a, b }) => [a.spelling, b.spelling])).toEqual([['Alaya', 'Allya']]);
});
