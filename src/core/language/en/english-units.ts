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
