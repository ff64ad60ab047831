import { existsSync, readFileSync } from 'node:fs';
import { quoteContext } from '#core/anchoring/quote-context.ts';
import type { CaseClaim, ComparisonCase } from './comparison-case.ts';

/** The folder of the two real reports and the list of their claims, which aren't part of the project. */
const FOLDER = '../shared/reports';
const LIST = `${FOLDER}/seed-claims.json`;

/** Whether the real reports are there; tests on them are skipped where they aren't. */
export const hasSeedReports = existsSync(LIST);

interface SeedList {
  readonly reports: Readonly<Record<'A' | 'B', string>>;
  readonly claims: readonly {
    readonly id: string;
    readonly report: 'A' | 'B';
    readonly start: number;
    readonly end: number;
  }[];
}

const OBSERVATORY = 'Syrian Observatory for Human Rights';
const MORNING = '2016-04-21T06:00/2016-04-21T12:00';
const WEDNESDAY = { start: '2016-04-20', end: '2016-04-20', precision: 'day' } as const;
const THURSDAY = { start: '2016-04-21', end: '2016-04-21', precision: 'day' } as const;

/** The fields that an analyst enters for each claim of the list, by its id; the words are read from the reports. */
const ENTERED: Readonly<Record<string, Omit<CaseClaim, 'id' | 'report'>>> = {
  A1: { questions: ['How bad was it?'], hedge: 'likely' },
  A2: { questions: ['How bad was it?'] },
  A3: {
    questions: ['Was there a truce?'],
    kind: 'ceasefire',
    hedge: 'reportedly',
    chains: [['unnamed']],
    time: {
      asWritten: 'Wednesday night',
      start: '2016-04-20T18:00',
      end: '2016-04-21T06:00',
      precision: 'part of day',
    },
  },
  A4: {
    questions: ['When did it begin?'],
    kind: 'onset',
    time: {
      asWritten: 'Wednesday morning',
      start: '2016-04-20T06:00',
      end: '2016-04-20T12:00',
      precision: 'part of day',
    },
  },
  A5: { questions: ['Was it about a checkpoint?'], kind: 'cause', hedge: 'reportedly', chains: [['unnamed']] },
  A6: { questions: ['Who took the prison?'], kind: 'control change', place: 'Allya Prison' },
  A7: {
    questions: ['How many were captured?'],
    kind: 'captured',
    quantity: { low: 41, cue: 'more than', unit: 'surrendered' },
    place: 'Allya Prison',
  },
  A8: {
    questions: ['How many Kurdish security were killed?'],
    kind: 'killed',
    quantity: { low: 3, cue: 'At least', unit: 'died' },
    subject: 'Asayish members',
    chains: [[OBSERVATORY]],
    asOf: MORNING,
  },
  A9: {
    questions: ['How many of the government side were killed?'],
    kind: 'killed',
    quantity: { low: 4, high: 4, unit: 'killed' },
    object: 'NDF members',
    chains: [[OBSERVATORY]],
    asOf: MORNING,
  },
  A10: {
    questions: ['How many of the government side were wounded?'],
    kind: 'wounded',
    quantity: { cue: 'a number of', unit: 'injured' },
    chains: [[OBSERVATORY]],
    asOf: MORNING,
  },
  A12: {
    questions: ['How many civilians did snipers kill?'],
    kind: 'killed',
    quantity: { low: 2, high: 2, unit: 'shot dead' },
    chains: [['ARA News']],
  },
  A13: { questions: ['Was the town shelled?'], kind: 'attack', chains: [['local news outlets']] },
  A14: {
    questions: ['What happened to civilians?'],
    kind: 'casualties',
    quantity: { cue: 'a number of', unit: 'casualties' },
    chains: [['local news outlets']],
  },
  A16: { questions: ['Is there a picture of a destroyed portrait?'], kind: 'evidence quality', hedge: 'unverified' },
  A17: { questions: ['Who held the town before?'], kind: 'background' },
  A18: { questions: ['Did it grow on Thursday?'], time: { asWritten: 'on Thursday', ...THURSDAY } },
  B1: {
    questions: ['Was the Republican Guard sent?'],
    kind: 'deployment',
    hedge: 'allegedly',
    chains: [['unnamed']],
  },
  B2: { questions: ['How bad was it?'] },
  B3: {
    questions: ['Was the Republican Guard sent?'],
    kind: 'deployment',
    hedge: 'claimed',
    quantity: { low: 4000, high: 4000, unit: 'fighters' },
    chains: [['Shaam Times', 'unnamed']],
  },
  B5: { questions: ['Was the town shelled?'], kind: 'attack', chains: [[OBSERVATORY], ['Kurdish outlets']] },
  B6: { questions: ['Did the army step in?'], kind: 'deployment', chains: [['Al-Akhbar']] },
  B7: { questions: ['When did it begin?'], kind: 'onset', time: { asWritten: 'on Wednesday', ...WEDNESDAY } },
  B8: {
    questions: ['How many of the government side were killed?'],
    kind: 'killed',
    quantity: { low: 20, cue: 'at least', unit: 'dead' },
    object: 'pro-Assad militiamen',
  },
  B9: {
    questions: ['How many Kurdish security were killed?'],
    kind: 'killed',
    quantity: { low: 5, high: 5, cue: 'at least', unit: 'dead', scope: 'ambiguous' },
    subject: 'Kurdish security personnel',
  },
  B10: { questions: ['What happened to civilians?'], kind: 'killed', quantity: { cue: 'a number of', unit: 'dead' } },
  B11: { questions: ['What did the Kurds do first?'] },
  B12: { questions: ['Was there a truce?'], kind: 'ceasefire', time: { asWritten: 'on Wednesday', ...WEDNESDAY } },
  B13: {
    questions: ['Who took the prison?'],
    kind: 'control change',
    place: 'Alaya prison',
    time: { asWritten: 'the following day', ...THURSDAY },
  },
  B14: {
    questions: ['How many were captured?'],
    kind: 'captured',
    quantity: { low: 50, cue: 'at least', unit: 'taken prisoner' },
    place: 'Alaya prison',
    time: { asWritten: 'the following day', ...THURSDAY },
  },
  B15: {
    questions: ['When did it calm down?'],
    chains: [[OBSERVATORY]],
    time: { asWritten: 'midnight Thursday', start: '2016-04-21T23:00', end: '2016-04-22T01:00', precision: 'time' },
  },
  B16: { questions: ['Who held the town before?'], kind: 'background' },
};

/** Returns the real reports with their claims entered, published on 21 and 22 April 2016. Needs {@link hasSeedReports}. */
export function seedCase(): ComparisonCase {
  const list = JSON.parse(readFileSync(LIST, 'utf8')) as SeedList;
  const texts = { A: readText(list.reports.A), B: readText(list.reports.B) };
  const listed = list.claims.flatMap(({ id, report, start, end }): readonly CaseClaim[] => {
    const fields = ENTERED[id];
    if (fields === undefined) return [];
    const passage = { start, end };
    return [{ id, report: report === 'A' ? 0 : 1, ...passage, ...quoteContext(texts[report], passage), ...fields }];
  });
  const start = texts.A.indexOf('reconnaissance drone');
  const drone = { start, end: start + 'reconnaissance drone'.length };
  return {
    reports: [
      { publisher: 'VICE News', published: '2016-04-21', text: texts.A },
      { publisher: 'NOW', published: '2016-04-22', text: texts.B },
    ],
    claims: [
      ...listed,
      { id: 'drone', report: 0, questions: ['Was a drone used?'], ...drone, ...quoteContext(texts.A, drone) },
    ],
    parties: {
      'VICE News': { role: 'publisher' },
      NOW: { role: 'publisher' },
      [OBSERVATORY]: { role: 'organisation', aliases: ['the Observatory'] },
      'Shaam Times': { role: 'outlet', leaning: 'pro-Damascus' },
      'ARA News': { role: 'outlet', leaning: 'pro-Kurdish' },
      'local news outlets': { role: 'unnamed' },
      'Kurdish outlets': { role: 'unnamed' },
      unnamed: { role: 'unnamed' },
    },
  };
}

const readText = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8').replace(/\r\n/g, '\n');
