/**
 * English words whose full stop doesn't end a sentence, in lower case and without their final full stop. UAX #29, which
 * `Intl.Segmenter` follows, ends a sentence after each of them when a capital follows.
 */
export const ENGLISH_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'gen lt col maj capt sgt cpl brig adm cmdr pvt mr mrs ms dr prof rev hon pres gov sen rep amb st sr jr messrs mt ft ' +
    'no nos art sec fig al vs etc approx est jan feb mar apr jun jul aug sep sept oct nov dec inc ltd corp dept univ ' +
    'u.s u.k u.n e.g i.e a.m p.m'
  ).split(' '),
);
