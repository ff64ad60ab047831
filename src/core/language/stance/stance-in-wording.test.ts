import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stanceIn, type StanceReading } from './stance-in-wording.ts';
import { STANCE_WORDS } from './stance-words-of-language.ts';

const read = (quote: string, cue = '', language?: string) => stanceIn({ quote, attribution: { cue } }, language);
const kindAndCue = (quote: string, cue = '') => [read(quote, cue).kind, read(quote, cue).cue];

describe('a denial', () => {
  test.each([
    ['The army denied shelling the market', 'denied'],
    ['DENIES any part in the raid', 'DENIES'],
    ['Army Denies Shelling Market', 'Denies'],
    ['The army rejected the allegation that it shelled the market', 'rejected the allegation'],
    ['Kigali rejected reports that its troops crossed the border', 'rejected reports'],
    ['The ministry dismissed the report as propaganda', 'dismissed the report as propaganda'],
    ['Moscow dismissed the claims', 'dismissed the claims'],
    ['A source called it a lie that the militia is to be dissolved', 'called it a lie'],
    ['The army has refuted claims of a massacre', 'refuted'],
    ['There is no truth in the report', 'no truth'],
    ['The report is false', 'is false'],
    ['Its spokesman said the accusation was baseless', 'was baseless'],
    ['It was not an accident, said the army, and denied it', 'denied'],
    ['The junta denied it and declined to comment further', 'denied'],
  ])('is read in “%s”', (quote, cue) => {
    expect(kindAndCue(quote)).toEqual(['denial', cue]);
  });

  test.each([
    'Aid workers were denied access after the town was shelled',
    'He was denied bail',
    'Detainees were denied urgent medical treatment',
    'They denied him entry',
    'Residents were denied the right to vote',
    'The army did not deny shelling the town',
    'The ministry has never denied the strike',
    'Nobody denies that shells fell',
    'No one in the junta has denied the raid',
    'They cannot deny it',
    'The army refused to deny the strike',
    'The ministry stopped short of denying the raid',
    'Rebels rejected a ceasefire offer',
    'The union rejected the bid',
    'The court rejected the appeal',
    'Khartoum rejected the demand',
    'The general was dismissed from office',
    'The army denied that its men had not complied',
    'The judge denied the request',
    'Denyse spoke in Lyon',
  ])('isn’t read in “%s”', (quote) => {
    expect(kindAndCue(quote)).toEqual(['plain', '']);
  });

  test('covers the words after the verb, up to a “but”', () => {
    expect(read('The army denied shelling the market but shelled the port')).toMatchObject({
      negated: ['shelling', 'market'],
      affirmed: ['army', 'shelled', 'port'],
    });
    expect(read('The claims of a massacre were dismissed')).toMatchObject({ kind: 'denial', negated: ['massacre'] });
  });

  test('in the attributing words denies the whole quote', () => {
    expect(read('its aircraft bombed the camp', 'denied that')).toMatchObject({
      kind: 'denial',
      cue: 'denied',
      negated: ['aircraft', 'bombed', 'camp'],
      affirmed: [],
    });
    expect(read('no shells were fired', 'denied that')).toMatchObject({ kind: 'plain', affirmed: ['shells', 'fired'] });
    expect(read('the shelling of the camp', 'did not deny')).toMatchObject({ kind: 'plain' });
  });
});

describe('a negation', () => {
  test.each<[quote: string, cue: string, negated: string, affirmed: string]>([
    ['There were no fighters in the school', 'no', 'fighters school', ''],
    ['They did not comply, the building was stormed', 'not', 'comply', 'building stormed'],
    ['The column did not enter the town and shelled it', 'not', 'column enter town', 'shelled'],
    ['There were no casualties', 'no', 'casualties', ''],
    ['The raid on the market caused no casualties', 'no', 'casualties', 'raid market caused'],
    ['No one was killed', 'No one', 'killed', ''],
    ['No-one was killed', 'No-one', 'killed', ''],
    ['None of them was hurt', 'None', 'hurt', ''],
    ['Not a single shell fell', 'Not', 'single shell fell', ''],
    ['Neither side fired', 'Neither side', 'fired', ''],
    ['The rebels failed to reach the airfield', 'failed to', 'reach airfield', 'rebels'],
    ['The troops left without firing', 'without', 'firing', 'troops left'],
    ['They entered without a shot', 'without', 'shot', 'entered'],
    ['no soldiers, police or civilians were killed', 'no', 'soldiers police civilians killed', ''],
    ['no men and women were hurt', 'no', 'men women hurt', ''],
    ['The bridge didn’t fall when shells hit the bank', 'didn’t', 'bridge fall', 'shells hit bank'],
    ['The mill burned. Nobody was inside.', 'Nobody', 'inside', 'mill burned'],
    ['“No hostages were freed,” she said', 'No', 'hostages freed', ''],
  ])('in “%s” is “%s”, of: %s; and not of: %s', (quote, cue, negated, affirmed) => {
    const reading = read(quote);
    expect([reading.kind, reading.cue, reading.negated.join(' '), reading.affirmed.join(' ')]).toEqual([
      'negation',
      cue,
      negated,
      affirmed,
    ]);
  });

  test.each([
    'No fewer than 12 people died',
    'No less than a third of the town burned',
    'The garrison no longer held the bridge',
    'Not only the market was hit',
    'There is no doubt that the mill burned',
    'Nothing but rubble was left',
    'No one but the guard was hurt',
    'No sooner had they left than the shells fell',
    'The bodies were not found until Thursday',
    'He is no stranger to the town',
    'The attack was not without casualties',
    'Shell No. 4 hit the mill',
    'No. 4 Squadron bombed the port',
    'Dr. No left the town',
    'Dr No was arrested',
    'The police shot at unarmed protesters',
    'The hostages came home unharmed',
    'Planes patrolled the no-fly zone',
    'Rebels hit a non-combatant',
    'Medics of Never Again treated the wounded',
    'A noted knot',
    'Police have not ruled out a bomb',
    'Not all hostages were freed',
    'At least 12 people were killed, not including the bomber',
    'They shot not one but three men',
  ])('isn’t read in “%s”', (quote) => {
    expect(kindAndCue(quote)).toEqual(['plain', '']);
  });

  test('in the attributing words is about who speaks', () => {
    expect(read('The building was seized', 'who did not want to be named').kind).toBe('plain');
    expect(read('The building was seized', 'not a witness himself').kind).toBe('plain');
  });
});

describe('not knowing', () => {
  test.each([
    ['It is not known who hit the hospital', 'not known'],
    ['It was unclear who fired', 'unclear'],
    ['The army declined to comment', 'declined to comment'],
    ['The army refused to comment on the raid', 'refused to comment'],
    ['The claim could not be independently verified', 'not be independently verified'],
    ['The toll could not be confirmed', 'not be confirmed'],
    ['The ministry neither confirmed nor denied the raid', 'neither confirmed nor denied'],
    ['Nobody knows who laid the mine', 'Nobody knows'],
    ['The UN had not been able to verify the toll', 'not been able to verify'],
    ['Reuters was unable to independently verify the report', 'unable to independently verify'],
    ['Nobody has claimed responsibility', 'Nobody has claimed responsibility'],
    ['No one has yet claimed responsibility', 'No one has yet claimed responsibility'],
    ['The army has not commented', 'not commented'],
    ['Police would not say who was behind the attack', 'would not say'],
    ['There was no immediate claim of responsibility', 'no immediate claim of responsibility'],
  ])('is read in “%s”', (quote, cue) => {
    expect(kindAndCue(quote)).toEqual(['unknown', cue]);
  });

  test('leaves what is known', () => {
    expect(read('Twelve people were killed, but it was not clear who fired')).toMatchObject({
      kind: 'unknown',
      negated: [],
      affirmed: ['twelve', 'people', 'killed'],
    });
  });

  test('in the attributing words is about the whole quote', () => {
    expect(read('the mill was hit', 'could not confirm that')).toMatchObject({ kind: 'unknown', affirmed: [] });
  });
});

describe('the modality', () => {
  test.each<[string, StanceReading['modality'], string]>([
    ['Both sides have withdrawn', 'happened', ''],
    ['Both sides will withdraw if the prisoners are freed', 'planned', 'will'],
    ['If the prisoners are freed, the siege ends', 'planned', 'If'],
    ['The commander threatened to shell the port', 'planned', 'threatened to'],
    ['The militia is to be dissolved under the deal', 'planned', 'is to be'],
    ['Troops were ordered to leave the town', 'planned', 'ordered to leave'],
    ['The mayor demanded that the siege end', 'planned', 'demanded that'],
    ['The truce is expected to begin on Monday', 'expected', 'is expected'],
    ['The road is likely to be cut', 'expected', 'likely to'],
    ['He would later die in hospital', 'happened', ''],
    ['He was shot against his will', 'happened', ''],
    ['They fled as if shells were falling', 'happened', ''],
    ['The rebels, who will hold a vote in May, shelled the town', 'happened', ''],
    ['The army shelled the market. Both sides will meet on Monday.', 'happened', ''],
    ['Guards shot two men and will stay at the gate', 'happened', ''],
    ['Agents met Will Carter at the bridge', 'happened', ''],
  ])('of “%s” is %s by “%s”', (quote, modality, cue) => {
    expect([read(quote).modality, read(quote).modalityCue]).toEqual([modality, cue]);
  });

  test('is told by the attributing words where the quote tells none', () => {
    expect(read('the port', 'threatened to shell')).toMatchObject({
      modality: 'planned',
      modalityCue: 'threatened to',
    });
  });
});

describe('the language', () => {
  test('is the report’s where its script fits, and otherwise told by script and words', () => {
    expect(read('Um soldado morreu no ataque', '', 'pt').kind).toBe('plain');
    expect(read('no ataque', '', 'pt').kind).toBe('plain');
    expect(read('no hubo ataque', '', 'es').kind).toBe('negation');
    expect(read('no hubo ataque').kind).toBe('negation');
    expect(read('The army did not fire', '', 'ar').kind).toBe('negation');
    expect(read('no casualties').kind).toBe('negation');
    expect(read('Die Stadt nie', '', 'de-AT').kind).toBe('negation');
    expect(read('The town was hit by the group Nie', '', 'en').kind).toBe('plain');
    expect(read('La ville nie le raid', '', 'fr').kind).toBe('denial');
    expect(read('Het leger heeft niet geschoten', '', 'nl').kind).toBe('plain');
  });
});

const phrases = STANCE_WORDS.flatMap(({ denial, negation, none, lacking, unknown, planned, clauses }) =>
  [...denial, ...negation, ...none, ...lacking, ...unknown, ...planned, ...clauses.but, ...clauses.and].flatMap(
    (phrase) => phrase.replace(/[*=?…]/g, ' ').split(/[ |]+/),
  ),
).filter((word) => word !== '');

const wording = fc
  .array(
    fc.oneof(fc.constantFrom(...phrases), fc.string({ unit: 'grapheme' }), fc.constantFrom(',', '. ', '; ', '“', '\n')),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(' '));

test('any wording is read, its cues stand in it, and no word is both negated and gone', () => {
  fc.assert(
    fc.property(
      wording,
      wording,
      fc.constantFrom(undefined, 'en', 'ar', 'zh', 'nl', 'x', '', 'und'),
      (quote, cue, language) => {
        const reading = read(quote, cue, language);
        expect(`${quote}\n${cue}`).toContain(reading.cue);
        expect(`${quote}\n${cue}`).toContain(reading.modalityCue);
        expect(reading.kind === 'plain').toBe(reading.cue === '');
        expect(reading.modality === 'happened').toBe(reading.modalityCue === '');
        expect(reading.negated.length === 0 || reading.kind === 'denial' || reading.kind === 'negation').toBe(true);
        expect(read(quote, cue, language)).toEqual(reading);
      },
    ),
  );
});
