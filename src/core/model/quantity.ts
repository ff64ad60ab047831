/**
 * A count as an interval of whole or decimal numbers, both ends included. A null end is not known: "more than 40" is 41
 * and up, "at least 50" is 50 and up, "three" is 3 to 3, "a number of" has neither end.
 */
export interface Quantity {
  readonly low: number | null;
  readonly high: number | null;
  /** The words that bound the count, as they are written in the text: "more than", "at least", "a number of". */
  readonly cue: string;
  /** The thing that is counted: killed, wounded, captured, fighters, … Empty where the report doesn't name it. */
  readonly unit: string;
  /**
   * `ambiguous` where it is open whether the bound also applies to this figure: "at least 20 militiamen, 5 police" is 5
   * or, if "at least" also applies to the police, 5 and up. The comparison then considers both readings.
   */
  readonly scope: 'clear' | 'ambiguous';
  /** The name of the coding rule that gave a vague word its number ("dozens = 12"); empty where there is none. */
  readonly rule: string;
}

/** The quantity of an empty card. */
export const NO_QUANTITY: Quantity = { low: null, high: null, cue: '', unit: '', scope: 'clear', rule: '' };

/** Whether no field of a quantity is filled in. */
export const isEmptyQuantity = (quantity: Quantity) =>
  quantity.low === null &&
  quantity.high === null &&
  quantity.cue === '' &&
  quantity.unit === '' &&
  quantity.rule === '';

/** Whether a quantity has a lower end and no upper end: "41 or more". */
export const isOpenEnded = (quantity: Quantity) => quantity.low !== null && quantity.high === null;
