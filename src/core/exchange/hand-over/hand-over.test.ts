import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { asInstant } from '#core/base/instant.ts';
import { ALL_ROWS } from '#core/comparison/arrange-rows.ts';
import { compare } from '#core/comparison/comparison.ts';
import { statusCounts } from '#core/comparison/status-counts.ts';
import { writeHtml } from '#core/exchange/document/write-html.ts';
import { writeMarkdown } from '#core/exchange/document/write-markdown.ts';
import type { ExportInputs } from '#core/exchange/redaction/redact.ts';
import { NO_REDACTION, type RedactionChoice } from '#core/exchange/redaction/redaction-choice.ts';
import { VERDICTS, VERDICT_SIGNS } from '#core/model/verdict.ts';
import { verdictName } from '#core/words/verdict-name.ts';
import { englishWords } from '#testing/english-words.ts';
import { exportCase } from '#testing/export-case.ts';
import { generatedComparison } from '#testing/generate-comparison.ts';
import { ASKED } from '#testing/own-case.ts';
import { spokenDetail } from '#testing/spoken-detail.ts';
import type { HandOverOptions } from './edition.ts';
import { handOver } from './hand-over.ts';

const options: HandOverOptions = {
  redaction: NO_REDACTION,
  arrangement: ALL_ROWS,
  madeAt: asInstant('2016-05-02T10:00:00.000Z'),
  appVersion: '0.1.0',
  words: englishWords,
};
const inputs = exportCase();
const html = (changes: Partial<HandOverOptions> = {}, of: ExportInputs = inputs) =>
  writeHtml(handOver(of, { ...options, ...changes }));
const markdown = (changes: Partial<HandOverOptions> = {}, of: ExportInputs = inputs) =>
  writeMarkdown(handOver(of, { ...options, ...changes }));
const page = (...args: Parameters<typeof html>) => new DOMParser().parseFromString(html(...args), 'text/html');
const squeezed = (text: string | undefined | null) => (text ?? '').replace(/\s+/g, ' ').trim();
const fact = (document: ReturnType<typeof page>, term: string) => {
  const found = [...document.querySelectorAll('dt')].find(({ textContent }) => textContent === term);
  return squeezed(found?.nextElementSibling?.textContent);
};

describe('the report to hand over', () => {
  const document = page();

  test('counts in its method statement what its grid shows and what the status bar counts', () => {
    const counts = statusCounts(compare(inputs).rows);
    const shown = [...document.querySelectorAll('table tbody tr td:last-child strong')].map(
      ({ textContent }) => textContent,
    );
    for (const verdict of VERDICTS) {
      const sign = VERDICT_SIGNS[verdict];
      const words = verdictName(verdict, englishWords);
      const inGrid = shown.filter((cell) => cell === `${sign} ${words}`).length;
      expect([verdict, inGrid]).toEqual([verdict, counts.byVerdict[verdict]]);
      const said = new RegExp(`${sign} ${words.replace('?', String.raw`\?`)} (\\d+)`).exec(
        fact(document, 'Verdicts'),
      )?.[1];
      expect([verdict, Number(said ?? 0)]).toEqual([verdict, inGrid]);
    }
    expect(fact(document, 'Questions')).toBe(String(counts.questions));
    expect(fact(document, 'Open disputes')).toBe(String(counts.open));
    expect(fact(document, 'Decisions')).toBe(
      '1 accepted, 1 decided against the proposal, 1 left open, 0 in need of another look, 8 not decided',
    );
  });

  test('names who made it and with what', () => {
    expect(fact(document, 'Analysts')).toBe('Ines');
    expect(fact(document, 'Made with')).toBe('Crosscheck 0.1.0, 2016-05-02');
    expect(fact(document, 'Left out')).toBe('nothing');
    expect(squeezed(document.querySelector('h1 + p')?.textContent)).toBe('Comparison of 3 reports, 2 May 2016');
  });

  test('has every question with its verdict, its reason and all quotes', () => {
    const quotes = [...document.querySelectorAll('blockquote .said')].map(({ textContent }) => textContent);
    for (const { quote } of inputs.claims) expect(quotes).toContain(quote);
    const text = squeezed(document.body.textContent);
    const { rows, detailOf, context } = compare(inputs);
    for (const row of rows) {
      const { proposal, independence } = spokenDetail(detailOf(row), context);
      expect(text).toContain(row.question.wording);
      expect(text).toContain(proposal.reason);
      expect(text).toContain(independence.summary);
    }
    expect(text).toContain('MEMO: the Delta Monitor confirmed that it counted both days');
    expect(text).toContain('Decided against the proposal (↗ Later update?) by Ines, 1 May 2016.');
  });

  test('says under a quote whose it is and when it is said to have happened, in words', () => {
    const under = [...document.querySelectorAll('blockquote')].map((each) => squeezed(each.textContent));
    const saying = (words: string) => under.find((each) => each.startsWith(words)) ?? '';
    expect(saying('The next day the Hourras')).toContain(
      'The Lantern: in its own voice · “The next day”, Thursday 21 Apr 2016 · place: Harda jail',
    );
    expect(saying('It had begun on Wednesday morning')).toContain(
      '“Wednesday morning”, Wednesday morning, 20 Apr 2016',
    );
    expect(saying('four militiamen')).toContain('Harbour Wire → Delta Monitor');
  });

  test('says in the grid when something is said to have happened, as the verdict rests on it', () => {
    const cells = [...document.querySelectorAll('table tbody td')].map(({ textContent }) => squeezed(textContent));
    expect(cells.find((cell) => cell.includes('The next day the Hourras'))).toContain(
      'in its own voice · “The next day”, Thursday 21 Apr 2016',
    );
  });

  test('names the originators of each question, and counts the claims without a source', () => {
    const facts = [...document.querySelectorAll('dt')]
      .filter(({ textContent }) => textContent === 'Originators')
      .map((term) => squeezed(term.nextElementSibling?.textContent));
    expect(facts).toContain('Delta Monitor (Harbour Wire, Northern Post); 1 claim in a report’s own voice');
    expect(facts).toContain('none named; 2 claims in a report’s own voice');
  });

  test('identifies reports by their hashes, and grades parties', () => {
    const text = squeezed(document.body.textContent);
    for (const { textSha256, source } of inputs.reports) {
      expect(text).toContain(textSha256);
      expect(text).toContain(source.sha256);
    }
    expect(text).toContain('B, usually reliable');
    expect(text).toContain('B on 2016-05-01 by Ines: MEMO: right before');
    expect(text).toContain('Delta Monitor: 3 questions, in Harbour Wire, Northern Post and The Lantern');
  });

  test('draws the figures and the timeline, and a number line for each question with figures', () => {
    const titles = [...document.querySelectorAll('figure > svg > title')].map(({ textContent }) => textContent ?? '');
    expect(titles).toContain('Figures by report and as-of time');
    expect(titles).toContain('Timeline: what 3 reports say happened when');
    const { rows, detailOf } = compare(inputs);
    const lines = rows.filter((row) => detailOf(row).numberLine !== null);
    expect(titles.filter((title) => title.startsWith('Number line'))).toHaveLength(lines.length);
  });

  test('draws questions and labels of a usual length whole: on paper nothing tells the rest', () => {
    const wording = 'How many of the government side were killed?';
    const long = {
      ...inputs,
      questions: inputs.questions.map((each) => (each.wording === ASKED.guards ? { ...each, wording } : each)),
      parties: inputs.parties.map((party) =>
        party.name === 'Delta Monitor' ? { ...party, name: 'Syrian Observatory for Human Rights' } : party,
      ),
    };
    const texts = [...page({}, long).querySelectorAll('figure svg text')].map(({ textContent }) => textContent ?? '');
    expect(texts.some((text) => text.endsWith(wording))).toBe(true);
    expect(texts.some((text) => text.endsWith('Harbour Wire → Syrian Observatory for Human Rights'))).toBe(true);
  });

  test('says what each report leaves out', () => {
    expect(squeezed(document.body.textContent)).toMatch(/The Lantern \(\d questions?\):[^.]*Was a drone used\?/);
  });

  test('leads from the grid to the question, and nowhere outside', () => {
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(inputs.questions.length);
    for (const link of links) expect(document.querySelector(link)).not.toBeNull();
  });

  test('has the chosen rule with its figure and its sentence', () => {
    expect(fact(document, 'One figure')).toMatch(/^5 \/ \d \/ 5 or more, by low, best and high estimate\. Low: /);
    expect(squeezed(document.body.textContent)).toContain('by: low, best and high estimate (1 question)');
  });

  test('says truly how many claims answer a question', () => {
    const opening = (of: ExportInputs = inputs) => squeezed(page({}, of).querySelector('#method + p')?.textContent);
    expect(opening()).toMatch(
      /^3 reports were read and \d+ claims marked in their texts, each with the questions that it answers\./,
    );
    const [first, ...others] = inputs.claims;
    const loose = { ...inputs, claims: [{ ...first!, questionIds: [] }, ...others] };
    expect(opening(loose)).toContain(
      `${inputs.claims.length} claims marked in their texts, ${others.length} of which answer a question.`,
    );
    const one = { ...inputs, reports: inputs.reports.slice(0, 1), claims: inputs.claims.slice(0, 1) };
    expect(opening(one)).toMatch(
      /^1 report was read and 1 claim marked in its text, with the questions that it answers\./,
    );
    expect(squeezed(page().body.textContent)).toContain('Reports differ if one denies what another says');
  });

  test('shows only the questions that are asked for, and says so', () => {
    const few = page({ arrangement: { ...ALL_ROWS, verdicts: ['differ'] } });
    expect(fact(few, 'Questions')).toBe('2; 9 more aren’t part of this report');
    expect(few.querySelectorAll('table tbody tr td:last-child strong')).toHaveLength(2);
  });

  test('has a table for each theme where questions are grouped', () => {
    const captions = [...page({ arrangement: { ...ALL_ROWS, groupByTheme: true } }).querySelectorAll('p.caption')];
    expect(captions.map(({ textContent }) => textContent)).toEqual(['Toll of Harbour Wire']);
  });

  test('carries on in further tables where there are many reports', () => {
    const generated = { ...generatedComparison(9, 4), investigation: { name: 'Big', description: '' }, tags: [] };
    const captions = [...page({}, generated).querySelectorAll('.wide .caption')].map(({ textContent }) => textContent);
    expect(captions).toEqual(['Reports 1 to 4 of 9', 'Reports 5 to 8 of 9', 'Reports 9 to 9 of 9']);
  });

  test('holds nothing of an investigation that has nothing', () => {
    const empty: ExportInputs = {
      ...inputs,
      investigation: { name: '', description: '' },
      tags: [],
      questions: [],
      claims: [],
      reports: [],
      parties: [],
      copied: [],
    };
    const text = squeezed(page({}, empty).body.textContent);
    expect(text).toContain('No figure is given.');
    expect(text).toContain('No claim says when it happened.');
    expect(text).toContain('No dispute is open.');
    expect(markdown({}, empty)).toContain('No figure is given.');
  });
});

describe('what is left out of the report', () => {
  const everything: RedactionChoice = { names: 'everybody', namesInQuotes: 'replaced', analysts: true, memos: true };
  const hidden = inputs.parties.filter(({ role }) => role !== 'unnamed').map(({ name }) => name);

  test.each([
    ['HTML', html],
    ['Markdown', markdown],
  ])('is nowhere in its %s', (_, write) => {
    const written = write({ redaction: everything });
    for (const name of hidden) expect(written).not.toContain(name);
    expect(written).not.toMatch(/MEMO|Ines|Ann Author|harbour\.example/);
    for (const name of hidden) expect(write()).toContain(name);
    expect(written).toContain('Publisher A');
    expect(written).toMatch(/The \\?\[Organisation A\\?\] put the number of dead guards at/);
  });

  test('may stand in quotes alone where they stay to the letter', () => {
    const document = page({ redaction: { ...everything, namesInQuotes: 'untouched' } });
    const quotes = [...document.querySelectorAll('.said')];
    expect(quotes.some(({ textContent }) => (textContent ?? '').includes('Delta Monitor'))).toBe(true);
    for (const quote of quotes) quote.remove();
    // the timeline's labels are quotes too, and so is wording that reports share
    for (const label of document.querySelectorAll('svg text[font-family], svg title')) label.remove();
    const text = squeezed(document.body.textContent).replace(/“[^”]*”/g, '');
    for (const name of hidden) expect(text).not.toContain(name);
  });

  test('changes no count', () => {
    expect(fact(page({ redaction: everything }), 'Verdicts')).toBe(fact(page(), 'Verdicts'));
    expect(fact(page({ redaction: everything }), 'Open disputes')).toBe(fact(page(), 'Open disputes'));
  });

  test('is named in the method statement', () => {
    expect(fact(page({ redaction: everything }), 'Left out')).toBe(
      'the names of all parties, addresses, file names and authors, the analysts’ names and memos. In quotes, words in square brackets stand for names.',
    );
    expect(
      fact(
        page({ redaction: { ...everything, names: 'people', namesInQuotes: 'untouched', memos: false } }),
        'Left out',
      ),
    ).toBe(
      'the names of witnesses and officials, and authors and the analysts’ names. Quotes are unchanged, names in them included.',
    );
    expect(fact(page({ redaction: { ...NO_REDACTION, memos: true } }), 'Left out')).toBe('memos.');
  });
});

describe('hostile texts in an investigation', () => {
  // how many marks an axis has hangs on how long the labels are: within drawings only the kinds of elements count
  const shape = (of: ExportInputs) => {
    const elements = [...page({}, of).querySelectorAll('*')];
    const [drawn, others] = [true, false].map((inside) =>
      elements.filter((each) => (each.closest('svg') !== null) === inside).map(({ tagName }) => tagName),
    );
    return [new Set(drawn), (others ?? []).filter((name) => !/^(?:BDI|B)$/.test(name))];
  };
  const poisoned = (text: string): ExportInputs => ({
    ...inputs,
    investigation: { name: text, description: text },
    questions: inputs.questions.map((question) => ({ ...question, wording: text, description: text })),
    claims: inputs.claims.map((claim) => ({ ...claim, quote: text, hedge: '', memo: text, place: '' })),
    reports: inputs.reports.map((report) => ({ ...report, title: { ...report.title, value: text }, memo: text })),
    parties: inputs.parties.map((party) => ({ ...party, name: text, leaning: text, memo: text })),
  });
  const benign = shape(poisoned('words'));

  test('stay text', () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        '</script><script>alert(1)</script>',
        '"><svg onload=alert(1)>',
        '\u202egnp.exe\u202c',
        'a\0b\u0007',
        '</title></figure></table>',
        '`*_[x](javascript:y)_*`',
      ),
      fc.string({ unit: fc.constantFrom(...Array.from('<>"\'&*_`[]|\\/=\u202eam')), minLength: 1, maxLength: 8 }),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(text.trim() !== '');
        const written = html({}, poisoned(text));
        expect(written).not.toMatch(/<script|onload=alert\(1\)>|[\u202a-\u202e\u2066-\u2069\0]/);
        expect(shape(poisoned(text))).toEqual(benign);
        // between the tags of a figure nothing is read as Markdown
        expect(markdown({}, poisoned(text)).replace(/<figure>[^]*?<\/figure>/g, '')).not.toMatch(
          /<script|<svg onload|(?<!\\)\]\(javascript/,
        );
      }),
      { numRuns: 8 },
    );
  });
});

test('every question of our own case has a section', () => {
  const text = markdown();
  for (const wording of Object.values(ASKED)) expect(text).toContain(`</a>${wording}`);
});
