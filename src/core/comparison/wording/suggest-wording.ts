import type { Claim } from '#core/model/claim.ts';
import type { Quantity } from '#core/model/quantity.ts';
import { shortQuote } from './short-quote.ts';

/** The fields of a claim from which a question can be worded. */
type Worded = Pick<Claim, 'kind' | 'subject' | 'object' | 'place' | 'quantity' | 'quote'>;

/** Words for places that one is at, not in. */
const AT =
  /\b(?:prison|checkpoint|base|airport|bridge|hospital|school|mosque|church|market|station|crossing|border|headquarters|barracks|camp)\b/i;

/** A question that `claim` answers, as a suggestion to edit: "How many pro-Assad militiamen were killed?" */
export function suggestWording(claim: Worded): string {
  const { kind, subject, object, quantity } = claim;
  const where = claim.place === '' ? '' : ` ${AT.test(claim.place) ? 'at' : 'in'} ${claim.place}`;
  const counted = object || subject || 'people';
  switch (kind) {
    case 'killed':
    case 'wounded':
    case 'captured':
      return `How many ${counted} were ${kind}${where}?`;
    case 'casualties':
      return `How many casualties were there${object || subject ? ` among ${counted}` : ''}${where}?`;
    case 'attack':
      return subject && object
        ? `Did ${subject} attack ${object}${where}?`
        : `Was there an attack${by(subject)}${on(object)}${where}?`;
    case 'onset':
      return `When did it begin${where}?`;
    case 'cause':
      return `Why did it begin${where}?`;
    case 'ceasefire':
      return `Was a ceasefire agreed${where}?`;
    case 'control change':
      return `Who took ${object || claim.place || 'control'}?`;
    case 'deployment':
      return hasFigure(quantity)
        ? `How many ${quantity.unit || counted} were deployed${where}?`
        : `Did ${subject || 'forces'} deploy${where}?`;
    case 'background':
      return `What was so before${where}?`;
    case 'evidence quality':
      return `How good is the evidence${where}?`;
    case null:
      return hasFigure(quantity) ? `How many ${quantity.unit || counted}${where}?` : shortQuote(claim.quote, null).text;
  }
}

const hasFigure = ({ low, high, cue }: Quantity) => low !== null || high !== null || cue !== '';
const by = (subject: string) => (subject === '' ? '' : ` by ${subject}`);
const on = (object: string) => (object === '' ? '' : ` on ${object}`);
