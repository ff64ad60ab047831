import { describe, expect, test } from 'vitest';
import { measureFinder } from '#core/comparison/figures/measure.ts';
import { entered } from '#core/model/metadata-value.ts';
import type { PartyRole } from '#core/model/party.ts';
import { aParty } from '#testing/builders.ts';
import { englishWords } from '#testing/english-words.ts';
import { exportCase } from '#testing/export-case.ts';
import { redact as redactIn, redactInvestigationName, type ExportInputs } from './redact.ts';
import { NO_REDACTION, type RedactionChoice } from './redaction-choice.ts';
import { letters, standIns as standInsIn } from './stand-ins.ts';

const standIns = (
  parties: Parameters<typeof standInsIn>[0],
  redaction: RedactionChoice,
  authors: readonly string[] = [],
) => standInsIn(parties, redaction, authors, englishWords);
const redact = (inputs: ExportInputs, redaction: RedactionChoice) => redactIn(inputs, redaction, englishWords);

const nobody = NO_REDACTION;
const everybody: RedactionChoice = { ...nobody, names: 'everybody' };
const people: RedactionChoice = { ...nobody, names: 'people' };
const party = (name: string, role: PartyRole, ...aliases: string[]) => aParty(name, { role, aliases });

describe('stand-ins', () => {
  test('are made of the role and a letter, in the order of the names', () => {
    const parties = [
      party('Zara', 'witness'),
      party('Amal', 'witness'),
      party('Delta Monitor', 'organisation'),
      party('local outlets', 'unnamed'),
    ];
    const { of } = standIns(parties, everybody);
    expect(parties.map(({ id }) => of.get(id))).toEqual(['Witness B', 'Witness A', 'Organisation A', undefined]);
    expect([...standIns(parties, people).of.values()]).toEqual(['Witness A', 'Witness B']);
    expect(standIns(parties, nobody).of.size).toBe(0);
  });

  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [702, 'AAA'],
  ])('number %i is %s', (index, name) => {
    expect(letters(index)).toBe(name);
  });

  test('are put in at once, whatever stands between the letters of what is no name after all', () => {
    const { inText } = standIns([party('Delta Monitor', 'organisation')], everybody);
    const text = `Delta${'\ufeff\u200b '.repeat(20_000)}x`.repeat(3);
    const began = performance.now();
    expect(inText(text)).toBe(text);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  const { inText, inQuote } = standIns(
    [
      party('Delta Monitor', 'organisation', 'the Monitor', 'Monitor'),
      party('NOW', 'publisher'),
      party('Ann (of Bar)', 'witness'),
      party('المرصد السوري', 'organisation', 'المرصد'),
      party('人权观察', 'organisation'),
    ],
    everybody,
  );

  test.each([
    ['the Delta Monitor said', 'the Organisation A said'],
    ['DELTA\n  monitor’s count', 'Organisation A’s count'],
    ['The Monitor and MONITOR and monitor', 'Organisation A and Organisation A and monitor'],
    ['Monitoring goes on', 'Monitoring goes on'],
    ['NOW says that now and Now', 'Publisher A says that now and Now'],
    ['KNOWN', 'KNOWN'],
    ['Ann (of Bar), 40', 'Witness A, 40'],
    ['وقال المرصد السوري والمرصد', 'وقال Organisation B وOrganisation B'],
    ['据人权观察报道', '据Organisation C报道'],
    ['Del\u00adta\u200b Mo\u200dni\u2060tor said', 'Organisation A said'],
    ['N\u200bO\u00adW said', 'Publisher A said'],
    ['المَرْصَد\u200f السُّوريّ', 'Organisation B'],
    ['المـــرصد', 'Organisation B'],
    ['nobody', 'nobody'],
  ])('in %j give %j', (text, replaced) => {
    expect(inText(text)).toBe(replaced);
  });

  test.each([
    ['al-Akhbar and Al Akhbar', 'Outlet A and Outlet A'],
    ['Al\u2011Akhbar', 'Outlet A'],
    ['see shaamtimes.com and @ShaamTimes', 'see Outlet B.com and @Outlet B'],
    ["Ann O'Neil’s", 'Witness A’s'],
    ['Mu\u0308ller', 'Official A'],
  ])('are found as names are written too: in %j give %j', (text, replaced) => {
    const parties = [
      party('Al-Akhbar', 'outlet'),
      party('Shaam Times', 'outlet'),
      party('Ann O’Neil', 'witness'),
      party('Müller', 'official'),
    ];
    expect(standIns(parties, everybody).inText(text)).toBe(replaced);
  });

  test('of witnesses stand for the family name alone', () => {
    const parties = [
      party('Ahmad al-Karimi', 'witness'),
      party('Sara Haddad', 'witness'),
      party('a baker from Douma', 'witness'),
      party('Foreign Ministry', 'official'),
    ];
    const { inText } = standIns(parties, people);
    expect(inText('Karimi and Mr al-Karimi met Ahmad')).toBe('Witness A and Mr Witness A met Ahmad');
    expect(inText('HADDAD, Haddad’s, haddad, Haddads')).toBe('Witness B, Witness B’s, haddad, Haddads');
    expect(inText('in Douma, at the Ministry')).toBe('in Douma, at the Ministry');
  });

  test.each([
    ['Li said that Li’s car', 'Witness C said that Witness C’s car'],
    ['Kim Li and Mr. Li (Li)', 'Witness C and Mr. Witness C (Witness C)'],
    ['the LI and li and Lin', 'the LI and li and Lin'],
    ['Un spoke, and the UN listened', 'Witness B spoke, and the UN listened'],
    [
      'So it was, said So; Mr. So and Dr So agreed. So they went',
      'So it was, said Witness A; Mr. Witness A and Dr Witness A agreed. So they went',
    ],
    ['“So they say.”', '“So they say.”'],
  ])('stand for family names of few letters where they are names: in %j give %j', (text, replaced) => {
    const parties = [party('Kim Li', 'witness'), party('Kim Jong Un', 'witness'), party('Ann So', 'witness')];
    expect(standIns(parties, people).inText(text)).toBe(replaced);
  });

  test('stand for short family names in small letters, but not in common words', () => {
    const { inSmallLetters } = standIns([party('Kim Li', 'witness'), party('Ann Men', 'witness')], people);
    expect(inSmallLetters('interview_li.docx about five men')).toBe('interview_Witness B.docx about five men');
  });

  test.each([
    ['Garcia, GARCÍA and García', 'Witness A, Witness A and Witness A'],
    ['Yildiz, Yıldız, YILDIZ, YİLDİZ', 'Witness D, Witness D, Witness D, Witness D'],
    ['Ince and İnce and İNCE', 'Witness B and Witness B and Witness B'],
    ['muharrem ince, MUHARREM İNCE', 'Witness B, Witness B'],
    ['Nuñez and Núñez', 'Witness C and Witness C'],
    ['Garciá de la Vega', 'Witness A de la Vega'],
  ])('are found with accents and without: in %j give %j', (text, replaced) => {
    const names = ['Ana García', 'Muharrem İnce', 'Oscar Nunez', 'Yilmaz Yıldız'];
    const { inText } = standIns(
      names.map((name) => party(name, 'witness')),
      people,
    );
    expect(inText(text)).toBe(replaced);
  });

  test('are those of the name as it is written, where another differs by an accent only', () => {
    const { inText } = standIns(
      [party('Ayla Şen', 'witness'), party('Amit Senn', 'witness'), party('Bo Sen', 'witness')],
      people,
    );
    expect(inText('Şen and Sen')).toBe('Witness B and Witness C');
  });

  test('stand for authors wherever they are named, but not for a desk', () => {
    const { inText } = standIns([], people, ['Ann Author', 'Staff', 'Bo Bright']);
    expect(inText('By Ann Author (@AnnAuthor) and Bo Bright; Author said to the Staff')).toBe(
      'By Author A (@Author A) and Author B; Author A said to the Staff',
    );
    const desk = standIns([], people, ['Gulf News', 'Reuters Staff', 'Jane Post']);
    expect(desk.inText('Reuters Staff in the Gulf News: the General Staff had News for Post')).toBe(
      'Author C in the Author A: the General Staff had News for Post',
    );
    expect(standIns([], nobody, ['Ann Author']).inText('Ann Author')).toBe('Ann Author');
    const known = [party('Ann Author', 'witness')];
    expect(standIns(known, people, ['Ann Author']).inText('Ann Author')).toBe('Witness A');
  });

  test('stand in brackets in quotes', () => {
    expect(inQuote('the Delta Monitor said')).toBe('the [Organisation A] said');
  });

  test('need no parties', () => {
    expect(standIns([], everybody).inText('Delta Monitor')).toBe('Delta Monitor');
    expect(standIns([party(' ', 'witness')], everybody).inText('a b')).toBe('a b');
  });
});

describe('data without names', () => {
  /** All texts of the data that aren't ids. */
  const texts = (value: unknown, key = ''): string[] => {
    if (/(?:^|[a-z])(?:id|Ids?)$|^chain|^beside/.test(key)) return [];
    if (typeof value === 'string') return value.startsWith('party/') ? [] : [value];
    if (Array.isArray(value)) return value.flatMap((each) => texts(each, key));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, each]) => texts(each, name));
  };
  const inputs = exportCase();
  const hidden = inputs.parties.filter(({ role }) => role !== 'unnamed');

  test('has none of them anywhere', () => {
    const left = texts(redact(inputs, everybody)).join('\n');
    for (const { name } of hidden) expect(left).not.toContain(name);
    expect(texts(inputs).join('\n')).toContain('Delta Monitor');
  });

  test('has them in quotes alone where quotes stay to the letter', () => {
    const { claims, copied, ...others } = redact(inputs, { ...everybody, namesInQuotes: 'untouched' });
    expect(claims.map(({ quote }) => quote)).toEqual(inputs.claims.map(({ quote }) => quote));
    expect(copied).toEqual(inputs.copied);
    const said = claims.map(({ quote: _quote, prefix: _prefix, suffix: _suffix, ...claim }) => claim);
    const left = texts([said, others]).join('\n');
    for (const { name } of hidden) expect(left).not.toContain(name);
  });

  test('names nobody in rules, groups and titles either', () => {
    const [first, ...others] = inputs.reports;
    const named: ExportInputs = {
      ...inputs,
      settings: {
        ...inputs.settings,
        codingRules: [{ name: 'Delta Monitor, dozens = 12', words: ['dozens'], low: 12, high: null }],
        unitGroups: [{ name: 'counted by Delta Monitor', words: ['hurras'], cumulative: true }],
      },
      claims: inputs.claims.map((claim) => ({ ...claim, quantity: { ...claim.quantity, rule: 'Delta Monitor' } })),
      reports: [{ ...first!, title: entered('By Ann Author: clashes') }, ...others],
    };
    const left = texts(redact(named, everybody)).join('\n');
    expect(left).not.toMatch(/Delta Monitor|Ann Author/);
    expect(left).toContain('Organisation A, dozens = 12');
    expect(left).toContain('By Author A: clashes');
    expect(redactInvestigationName(named, everybody, englishWords)).toBe('Tell Samra, April 2016');
    const investigation = { name: 'What the Harbour Wire knew', description: '' };
    expect(redactInvestigationName({ ...named, investigation }, everybody, englishWords)).toBe(
      'What the Publisher A knew',
    );
  });

  test('names nobody in the words for units, which go on meaning the same', () => {
    const [first, ...others] = inputs.claims;
    const unit = (words: string) => ({ ...first!, kind: null, quantity: { ...first!.quantity, unit: words } });
    const named: ExportInputs = {
      ...inputs,
      parties: [...inputs.parties, party('NDF', 'organisation'), party('Troops', 'outlet')],
      settings: {
        ...inputs.settings,
        unitGroups: [{ name: 'staff', words: ['delta monitor staff', 'ndf men', 'troops'], cumulative: true }],
      },
      claims: [unit('Delta Monitor staff'), unit('NDF men'), ...others],
    };
    const { settings, claims } = redact(named, everybody);
    expect(settings.unitGroups[0]?.words).toEqual(['Organisation A staff', 'Organisation B men', 'troops']);
    const measureOf = measureFinder(settings.unitGroups);
    expect(claims.slice(0, 2).map(measureOf)).toEqual(['staff', 'staff']);
  });

  test('finds a name of one word in small letters in addresses and names of files', () => {
    const [first] = inputs.reports;
    const url = entered('https://harbour.example/clash?by=khaled');
    const report = { ...first!, url, source: { ...first!.source, fileName: 'interview_khaled.docx' } };
    const named = { ...inputs, parties: [...inputs.parties, party('Khaled', 'witness')], reports: [report] };
    const [left] = redact(named, people).reports;
    expect([left!.url.value, left!.source.fileName]).toEqual([
      'https://harbour.example/clash?by=Witness A',
      'interview_Witness A.docx',
    ]);
  });

  test('says neither address nor file nor author where publishers are left out, and no author where people are', () => {
    const [report] = redact(inputs, everybody).reports;
    expect([report!.url.value, report!.source.fileName, report!.authors.value]).toEqual(['', '', []]);
    const [other] = redact(inputs, people).reports;
    expect([other!.url.value, other!.source.fileName, other!.authors.value]).toEqual([
      'https://harbour.example/clash',
      '0.txt',
      [],
    ]);
  });

  test('keeps what identifies texts, and everything where nothing is left out', () => {
    expect(redact(inputs, everybody).reports.map(({ textSha256 }) => textSha256)).toEqual(
      inputs.reports.map(({ textSha256 }) => textSha256),
    );
    expect(redact(inputs, nobody)).toEqual(inputs);
  });
});

describe('data without memos and analysts', () => {
  test('has neither', () => {
    const left = redact(exportCase(), { ...nobody, memos: true, analysts: true });
    const all = JSON.stringify(left);
    expect(all).not.toContain('MEMO');
    expect(all).not.toContain('Ines');
    expect(JSON.stringify(exportCase())).toMatch(/MEMO.*Ines|Ines.*MEMO/s);
  });

  test('keeps the verdicts that were decided', () => {
    const decisions = redact(exportCase(), { ...nobody, memos: true }).questions.flatMap(
      ({ decision }) => decision ?? [],
    );
    expect(decisions.map(({ act }) => act)).toEqual(['overridden', 'accepted', 'left open']);
    expect(decisions.map(({ analyst }) => analyst)).toEqual(['Ines', 'Ines', 'Ines']);
  });
});
