/**
 * English words for the units that reports count, grouped by what they count. `cumulative`: such a count only grows as
 * time goes on. Lower case; a phrase is the unit as a whole ("taken prisoner").
 */
export const ENGLISH_UNITS = [
  {
    name: 'killed',
    words: ['killed', 'dead', 'died', 'death', 'deaths', 'fatality', 'fatalities', 'slain', 'perished', 'martyred'],
    cumulative: true,
  },
  { name: 'wounded', words: ['wounded', 'injured', 'hurt', 'injuries', 'wounds'], cumulative: true },
  { name: 'casualties', words: ['casualties', 'casualty'], cumulative: true },
  {
    name: 'captured',
    words: ['captured', 'prisoner', 'prisoners', 'taken prisoner', 'surrendered', 'detained', 'arrested', 'captive'],
    cumulative: true,
  },
  { name: 'abducted', words: ['abducted', 'kidnapped', 'hostage', 'hostages'], cumulative: true },
  { name: 'missing', words: ['missing', 'disappeared', 'unaccounted for'], cumulative: false },
  { name: 'displaced', words: ['displaced', 'fled', 'evacuated'], cumulative: false },
  { name: 'forces', words: ['fighters', 'soldiers', 'troops', 'militants', 'militiamen'], cumulative: false },
] as const;

/**
 * Words beside a unit's word that make something else of it: "death sentences" are no deaths, "displaced families" no
 * people, "prisoners released" nobody's capture, "feared dead" isn't dead. Lower case, matched as whole words.
 */
export const ENGLISH_OTHER_MEASURES: readonly string[] = [
  'family',
  'families',
  'household',
  'households',
  'percent',
  'per cent',
  'percentage',
  '%',
  'share',
  'rate',
  'sentence',
  'sentences',
  'sentenced',
  'penalty',
  'penalties',
  'threat',
  'threats',
  'threatened',
  'certificates',
  'released',
  'freed',
  'exchanged',
  'swapped',
  'escaped',
  'returned',
  'rescued',
  'found alive',
  'presumed',
  'feared',
  'believed',
  'unharmed',
  'unhurt',
  'uninjured',
  'survived',
  'survivors',
  'animals',
  'cattle',
  'livestock',
  'sheep',
  'goats',
  'cows',
  'horses',
  'camels',
  'dogs',
];

/**
 * Words that make a part of a unit, under the one that stands for all of a kind: "seriously injured" are some of the injured, and the bodies recovered so far are some
 * of the dead.
 */
export const ENGLISH_PARTS_OF_MEASURES: Readonly<Record<string, readonly string[]>> = {
  seriously: ['seriously', 'severely', 'critically', 'gravely', 'badly', 'heavily'],
  slightly: ['slightly', 'lightly', 'mildly'],
  hospitalised: ['hospitalised', 'hospitalized'],
  identified: ['identified'],
  buried: ['buried'],
};

/** Words for the dead that have been seen: a part of those who died. */
export const ENGLISH_BODIES: readonly string[] = ['body', 'bodies', 'corpse', 'corpses', 'remains'];

/** Words of units that are measured, not counted: a later figure corrects an earlier one and doesn't bring it up to date. */
export const ENGLISH_MEASURED_ONCE: readonly string[] = [
  'km',
  'kilometre',
  'kilometres',
  'kilometer',
  'kilometers',
  'mile',
  'miles',
  'm',
  'metre',
  'metres',
  'meter',
  'meters',
  'feet',
  'yards',
  'hectares',
  'acres',
  'magnitude',
  'mm',
  'cm',
  'degrees',
  'calibre',
  'caliber',
  'minutes',
  'hours',
  'years old',
  'aged',
  'kg',
  'kilograms',
  'kilogrammes',
  'tonnes',
  'tons',
  'litres',
  '$',
  '€',
  '£',
  '¥',
  '₽',
  '₴',
  '₺',
  'dollars',
  'euros',
  'pounds',
  'roubles',
  'rubles',
  'percent',
  'per cent',
  '%',
];

/** Words of units that are done and stay done: such a count only grows. */
export const ENGLISH_ONLY_GROWS: readonly string[] = [
  'destroyed',
  'damaged',
  'burned',
  'burnt',
  'looted',
  'demolished',
  'razed',
  'executed',
  'beheaded',
  'raped',
  'fired',
  'launched',
  'dropped',
  'shot down',
  'downed',
  'sunk',
  'shells',
  'rockets',
  'missiles',
  'mortars',
  'strikes',
  'airstrikes',
  'air strikes',
  'raids',
  'attacks',
  'explosions',
  'drowned',
  'orphaned',
  'widowed',
];

/** Units that are written in several ways and mean the same: the first stands for all. No unit is converted into another. */
export const ENGLISH_SAME_UNITS: readonly (readonly string[])[] = [
  ['km', 'kilometre', 'kilometres', 'kilometer', 'kilometers', 'kms'],
  ['m', 'metre', 'metres', 'meter', 'meters'],
  ['miles', 'mile'],
  ['kg', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes', 'kilos'],
  ['tonnes', 'tonne', 'tons', 'ton'],
  ['$', 'us dollars', 'dollars', 'dollar', 'usd'],
  ['€', 'euro', 'euros', 'eur'],
  ['£', 'pounds sterling', 'gbp'],
  ['%', 'percent', 'per cent', 'percentage'],
  ['households', 'household', 'families', 'family'],
];
