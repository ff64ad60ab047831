import type { ComparisonCase } from './comparison-case.ts';

const HARBOUR = `Guards and militia clash for a second day in Tell Samra

Fighting between the river guards, known as the Hurras, and the district militia went on in Tell Samra on Thursday. It had begun on Wednesday morning near the ferry landing, reportedly after a quarrel over a toll gate.

At least three guards were dead and four militiamen had been killed by Thursday morning, the Delta Monitor said. Stray fire hit several bystanders, local radio stations reported.

More than 40 militiamen laid down their arms when the guards overran the Harda jail. A truce was reportedly agreed on Wednesday night, but it did not last.

Army guns on the hill fired mortar rounds into the town, local radio stations reported. A small drone circled over the jail. “We will not leave this town to anyone,” a commander of the guards said.

Photo: Harbour Wire
`;

const LANTERN = `Tell Samra counts its dead

BAR SALIM – Two days of fighting have left at least 20 militiamen, 5 of the guards and a number of bystanders dead.

The army shelled quarters held by the guards with mortars, according to the Delta Monitor and radio stations nearby.

A ceasefire on Wednesday broke down. The next day the Hourras stormed the Hardah jail and took at least 50 militiamen prisoner. The trouble began on Wednesday.

The capital has allegedly sent its Palace Brigade to the town. The Morning Gazette, a paper close to the capital, cited officers as saying that 4,000 men of the Palace Brigade were on the road.
`;

const NORTHERN = `River town in mourning

Dozens of militiamen have died in Tell Samra, residents told this paper. The Delta Monitor put the number of dead guards at five.

Army guns on the hill fired mortar rounds into the town on Thursday evening. The jail fell on Friday, and 45 militiamen were led away. “We will not leave this town to anyone,” a commander said.
`;

const MONITOR = 'Delta Monitor';
const MORNING = '2016-04-21T06:00/2016-04-21T12:00';
const day = (date: string, asWritten: string) => ({ asWritten, start: date, end: date, precision: 'day' as const });

/** The questions of {@link OWN_CASE}. */
export const ASKED = {
  guards: 'How many guards were killed?',
  militia: 'How many militiamen were killed?',
  captured: 'How many militiamen were captured?',
  bystanders: 'What happened to bystanders?',
  truce: 'Was there a truce?',
  shelling: 'Was the town shelled?',
  onset: 'When did it begin?',
  jail: 'Who took the jail?',
  brigade: 'Was the Palace Brigade sent?',
  cause: 'Was it about a toll gate?',
  drone: 'Was a drone used?',
} as const;

/**
 * Three short reports of our own about one invented event, and the analyst's entries for them: differing figures,
 * bounds, spellings, a shared originator, counts without a named source, an as-of time, a second mention.
 */
export const OWN_CASE: ComparisonCase = {
  reports: [
    { publisher: 'Harbour Wire', published: '2016-04-21', text: HARBOUR },
    { publisher: 'The Lantern', published: '2016-04-22', text: LANTERN },
    { publisher: 'Northern Post', published: '2016-04-22', text: NORTHERN },
  ],
  parties: {
    'Harbour Wire': { role: 'publisher' },
    'The Lantern': { role: 'publisher' },
    'Northern Post': { role: 'publisher' },
    [MONITOR]: { role: 'organisation', reliability: 'B' },
    'Morning Gazette': { role: 'outlet', leaning: 'close to the capital' },
    'local radio stations': { role: 'unnamed' },
    'radio stations nearby': { role: 'unnamed' },
    officers: { role: 'unnamed' },
    residents: { role: 'unnamed' },
  },
  claims: [
    {
      id: 'H guards',
      report: 0,
      questions: [ASKED.guards],
      quote: 'At least three guards were dead',
      kind: 'killed',
      quantity: { low: 3, cue: 'At least', unit: 'dead' },
      subject: 'guards',
      chains: [[MONITOR]],
      asOf: MORNING,
    },
    {
      id: 'L guards',
      report: 1,
      questions: [ASKED.guards],
      quote: '5 of the guards',
      kind: 'killed',
      quantity: { low: 5, high: 5, cue: 'at least', unit: 'dead', scope: 'ambiguous' },
      subject: 'guards',
    },
    {
      id: 'N guards',
      report: 2,
      questions: [ASKED.guards],
      quote: 'The Delta Monitor put the number of dead guards at five',
      kind: 'killed',
      quantity: { low: 5, high: 5, unit: 'dead' },
      subject: 'guards',
      chains: [[MONITOR]],
    },
    {
      id: 'H militia',
      report: 0,
      questions: [ASKED.militia],
      quote: 'four militiamen had been killed',
      kind: 'killed',
      quantity: { low: 4, high: 4, unit: 'killed' },
      chains: [[MONITOR]],
      asOf: MORNING,
    },
    {
      id: 'L militia',
      report: 1,
      questions: [ASKED.militia],
      quote: 'at least 20 militiamen',
      kind: 'killed',
      quantity: { low: 20, cue: 'at least', unit: 'dead' },
    },
    {
      id: 'N militia',
      report: 2,
      questions: [ASKED.militia],
      quote: 'Dozens of militiamen have died',
      kind: 'killed',
      quantity: { cue: 'Dozens of', unit: 'died' },
      chains: [['residents']],
    },
    {
      id: 'H captured',
      report: 0,
      questions: [ASKED.captured],
      quote: 'More than 40 militiamen laid down their arms',
      kind: 'captured',
      quantity: { low: 41, cue: 'More than', unit: 'surrendered' },
      place: 'Harda jail',
    },
    {
      id: 'L captured',
      report: 1,
      questions: [ASKED.captured],
      quote: 'took at least 50 militiamen prisoner',
      kind: 'captured',
      quantity: { low: 50, cue: 'at least', unit: 'taken prisoner' },
      place: 'Hardah jail',
    },
    {
      id: 'H bystanders',
      report: 0,
      questions: [ASKED.bystanders],
      quote: 'Stray fire hit several bystanders',
      kind: 'casualties',
      quantity: { cue: 'several', unit: 'casualties' },
      chains: [['local radio stations']],
    },
    {
      id: 'L bystanders',
      report: 1,
      questions: [ASKED.bystanders],
      quote: 'a number of bystanders dead',
      kind: 'killed',
      quantity: { cue: 'a number of', unit: 'dead' },
    },
    {
      id: 'H truce',
      report: 0,
      questions: [ASKED.truce],
      quote: 'A truce was reportedly agreed on Wednesday night',
      kind: 'ceasefire',
      hedge: 'reportedly',
      time: {
        asWritten: 'Wednesday night',
        start: '2016-04-20T18:00',
        end: '2016-04-21T06:00',
        precision: 'part of day',
      },
    },
    {
      id: 'L truce',
      report: 1,
      questions: [ASKED.truce],
      quote: 'A ceasefire on Wednesday broke down',
      kind: 'ceasefire',
      time: day('2016-04-20', 'on Wednesday'),
    },
    {
      id: 'H shelling',
      report: 0,
      questions: [ASKED.shelling],
      quote: 'Army guns on the hill fired mortar rounds into the town',
      kind: 'attack',
      chains: [['local radio stations']],
    },
    {
      id: 'L shelling',
      report: 1,
      questions: [ASKED.shelling],
      quote: 'The army shelled quarters held by the guards with mortars',
      kind: 'attack',
      chains: [[MONITOR], ['radio stations nearby']],
    },
    {
      id: 'N shelling',
      report: 2,
      questions: [ASKED.shelling],
      quote: 'Army guns on the hill fired mortar rounds into the town',
      kind: 'attack',
      time: {
        asWritten: 'Thursday evening',
        start: '2016-04-21T18:00',
        end: '2016-04-22T00:00',
        precision: 'part of day',
      },
    },
    {
      id: 'H onset',
      report: 0,
      questions: [ASKED.onset],
      quote: 'It had begun on Wednesday morning',
      kind: 'onset',
      time: {
        asWritten: 'Wednesday morning',
        start: '2016-04-20T06:00',
        end: '2016-04-20T12:00',
        precision: 'part of day',
      },
    },
    {
      id: 'L onset',
      report: 1,
      questions: [ASKED.onset],
      quote: 'The trouble began on Wednesday',
      kind: 'onset',
      time: day('2016-04-20', 'on Wednesday'),
    },
    {
      id: 'H jail',
      report: 0,
      questions: [ASKED.jail],
      quote: 'the guards overran the Harda jail',
      kind: 'control change',
      placeAsWritten: 'Harda jail',
      place: 'Harda jail',
    },
    {
      id: 'L jail',
      report: 1,
      questions: [ASKED.jail],
      quote: 'The next day the Hourras stormed the Hardah jail',
      kind: 'control change',
      placeAsWritten: 'Hardah jail',
      place: 'Harda jail',
      time: day('2016-04-21', 'The next day'),
    },
    {
      id: 'N jail',
      report: 2,
      questions: [ASKED.jail],
      quote: 'The jail fell on Friday',
      kind: 'control change',
      time: day('2016-04-22', 'on Friday'),
    },
    {
      id: 'L brigade 1',
      report: 1,
      questions: [ASKED.brigade],
      quote: 'The capital has allegedly sent its Palace Brigade to the town',
      kind: 'deployment',
      hedge: 'allegedly',
    },
    {
      id: 'L brigade 2',
      report: 1,
      questions: [ASKED.brigade],
      quote: '4,000 men of the Palace Brigade were on the road',
      kind: 'deployment',
      hedge: 'cited',
      quantity: { low: 4000, high: 4000, unit: 'men' },
      chains: [['Morning Gazette', 'officers']],
    },
    {
      id: 'H cause',
      report: 0,
      questions: [ASKED.cause],
      quote: 'reportedly after a quarrel over a toll gate',
      kind: 'cause',
      hedge: 'reportedly',
    },
    { id: 'H drone', report: 0, questions: [ASKED.drone], quote: 'A small drone circled over the jail' },
  ],
};
