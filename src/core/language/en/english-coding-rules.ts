/**
 * The rules by which ACLED codes vague fatality reports: tens 10, dozens 12, hundreds 100. Each number is the least
 * that the word allows, so it is a lower bound and never makes two reports differ by itself.
 */
export const ENGLISH_CODING_RULES = [
  { name: 'ACLED, tens = 10', words: ['tens'], low: 10, high: null },
  { name: 'ACLED, dozens = 12', words: ['dozens', 'dozen'], low: 12, high: null },
  { name: 'ACLED, hundreds = 100', words: ['hundreds'], low: 100, high: null },
];
