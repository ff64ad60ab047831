import { expect, test } from 'vitest';
import type { Claim } from '#core/model/claim.ts';
import { NO_QUANTITY } from '#core/model/quantity.ts';
import { aClaim } from '#testing/builders.ts';
import { englishWords } from '#testing/english-words.ts';
import { suggestWording } from './suggest-wording.ts';

test.each<[Partial<Claim>, string]>([
  [{ kind: 'killed', subject: 'pro-Assad militiamen' }, 'How many pro-Assad militiamen were killed?'],
  [{ kind: 'killed', subject: 'Kurdish forces', object: 'NDF members' }, 'How many NDF members were killed?'],
  [{ kind: 'killed' }, 'How many people were killed?'],
  [{ kind: 'wounded', object: 'civilians', place: 'Qamishli' }, 'How many civilians were wounded in Qamishli?'],
  [
    { kind: 'captured', object: 'militiamen', place: 'Alaya prison' },
    'How many militiamen were captured at Alaya prison?',
  ],
  [{ kind: 'casualties' }, 'How many casualties were there?'],
  [
    { kind: 'casualties', subject: 'civilians', place: 'Homs' },
    'How many casualties were there among civilians in Homs?',
  ],
  [{ kind: 'casualties', object: 'civilians' }, 'How many casualties were there among civilians?'],
  [{ kind: 'attack', subject: 'the army', object: 'the town' }, 'Did the army attack the town?'],
  [{ kind: 'attack', subject: 'the army' }, 'Was there an attack by the army?'],
  [
    { kind: 'attack', object: 'the town', place: 'the Border Gate' },
    'Was there an attack on the town at the Border Gate?',
  ],
  [{ kind: 'attack' }, 'Was there an attack?'],
  [{ kind: 'onset', place: 'Qamishli' }, 'When did it begin in Qamishli?'],
  [{ kind: 'cause' }, 'Why did it begin?'],
  [{ kind: 'ceasefire' }, 'Was a ceasefire agreed?'],
  [{ kind: 'ceasefire', place: 'Qamishli' }, 'Was a ceasefire agreed in Qamishli?'],
  [{ kind: 'control change', object: 'the jail', place: 'Homs' }, 'Who took the jail?'],
  [{ kind: 'control change', place: 'Homs' }, 'Who took Homs?'],
  [{ kind: 'control change' }, 'Who took control?'],
  [
    { kind: 'deployment', subject: 'fighters', place: 'Qamishli', quantity: { ...NO_QUANTITY, low: 4000 } },
    'How many fighters were deployed in Qamishli?',
  ],
  [
    { kind: 'deployment', subject: 'the army', quantity: { ...NO_QUANTITY, low: 4000, unit: 'fighters' } },
    'How many fighters were deployed?',
  ],
  [{ kind: 'deployment', quantity: { ...NO_QUANTITY, high: 4000 } }, 'How many people were deployed?'],
  [{ kind: 'deployment', subject: 'the Guard' }, 'Did the Guard deploy?'],
  [{ kind: 'deployment' }, 'Did forces deploy?'],
  [{ kind: 'background', place: 'Homs' }, 'What was so before in Homs?'],
  [{ kind: 'evidence quality' }, 'How good is the evidence?'],
  [{ quantity: { ...NO_QUANTITY, cue: 'dozens', unit: 'houses' } }, 'How many houses?'],
  [{ quantity: { ...NO_QUANTITY, low: 3 }, subject: 'shells' }, 'How many shells?'],
  [{ quantity: { ...NO_QUANTITY, unit: 'houses' } }, 'the words'],
  [{}, 'the words'],
])('%j: %s', (fields, wording) => {
  expect(suggestWording(aClaim('the words', fields), englishWords)).toBe(wording);
});
