import type { Messages } from '#core/words/format/messages.ts';

/** Questions that are suggested for a claim. */
export const questionWording = {
  'question-wording.killed':
    '{where, select, at {How many {people} were killed at {place}?} in {How many {people} were killed in {place}?} other {How many {people} were killed?}}',
  'question-wording.wounded':
    '{where, select, at {How many {people} were wounded at {place}?} in {How many {people} were wounded in {place}?} other {How many {people} were wounded?}}',
  'question-wording.captured':
    '{where, select, at {How many {people} were captured at {place}?} in {How many {people} were captured in {place}?} other {How many {people} were captured?}}',
  'question-wording.people': 'people',
  'question-wording.forces': 'forces',
  'question-wording.casualties':
    '{where, select, at {How many casualties were there at {place}?} in {How many casualties were there in {place}?} other {How many casualties were there?}}',
  'question-wording.casualties-among':
    '{where, select, at {How many casualties were there among {people} at {place}?} in {How many casualties were there among {people} in {place}?} other {How many casualties were there among {people}?}}',
  'question-wording.did-attack':
    '{where, select, at {Did {subject} attack {object} at {place}?} in {Did {subject} attack {object} in {place}?} other {Did {subject} attack {object}?}}',
  'question-wording.attack':
    '{where, select, at {Was there an attack at {place}?} in {Was there an attack in {place}?} other {Was there an attack?}}',
  'question-wording.attack-by':
    '{where, select, at {Was there an attack by {subject} at {place}?} in {Was there an attack by {subject} in {place}?} other {Was there an attack by {subject}?}}',
  'question-wording.attack-on':
    '{where, select, at {Was there an attack on {object} at {place}?} in {Was there an attack on {object} in {place}?} other {Was there an attack on {object}?}}',
  'question-wording.onset':
    '{where, select, at {When did it begin at {place}?} in {When did it begin in {place}?} other {When did it begin?}}',
  'question-wording.cause':
    '{where, select, at {Why did it begin at {place}?} in {Why did it begin in {place}?} other {Why did it begin?}}',
  'question-wording.ceasefire':
    '{where, select, at {Was a ceasefire agreed at {place}?} in {Was a ceasefire agreed in {place}?} other {Was a ceasefire agreed?}}',
  'question-wording.who-took': 'Who took {taken}?',
  'question-wording.control': 'control',
  'question-wording.deployed':
    '{where, select, at {How many {people} were deployed at {place}?} in {How many {people} were deployed in {place}?} other {How many {people} were deployed?}}',
  'question-wording.did-deploy':
    '{where, select, at {Did {subject} deploy at {place}?} in {Did {subject} deploy in {place}?} other {Did {subject} deploy?}}',
  'question-wording.background':
    '{where, select, at {What was so before at {place}?} in {What was so before in {place}?} other {What was so before?}}',
  'question-wording.evidence':
    '{where, select, at {How good is the evidence at {place}?} in {How good is the evidence in {place}?} other {How good is the evidence?}}',
  'question-wording.how-many':
    '{where, select, at {How many {people} at {place}?} in {How many {people} in {place}?} other {How many {people}?}}',
} as const satisfies Messages;
