/**
 * A count as an interval of whole or decimal numbers, both ends included. A null end is not known:
 * "more than 40" is 41 and up, "at least 50" is 50 and up, "three" is 3 to 3, "a number of" has neither end.
 */
export interface Quantity {
  readonly low: number | null;
  readonly high: number | null;
  /** The words that bound it, as they stand in the text: "more than", "at least", "a number of". */
  readonly cue: string;
  /** What is counted: killed, wounded, captured, fighters, … Empty where it isn't said. */
  readonly unit: string;
  /**
   * `ambiguous` where the words leave open whether the bound reaches this figure: "at least 20 militiamen, 5 police" is
   * 5 or, if "at least" goes on, 5 and up. The comparison then weighs both readings.
   */
  readonly scope: 'clear' | 'ambiguous';
  /** Name of the coding rule that gave a vague word its number ("dozens = 12"); empty where there is none. */
  readonly rule: string;
}

/** A quantity that says nothing, as an empty card starts. */
export const NO_QUANTITY: Quantity = { low: null, high: null, cue: '', unit: '', scope: 'clear', rule: '' };

/** Whether nothing of it is filled in. */
export const isEmptyQuantity = (quantity: Quantity) =>
  quantity.low === null &&
  quantity.high === null &&
  quantity.cue === '' &&
  quantity.unit === '' &&
  quantity.rule === '';

/** Whether it has a lower end and no upper one: "41 or more". */
export const isOpenEnded = (quantity: Quantity) => quantity.low !== null && quantity.high === null;
