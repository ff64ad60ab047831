import { shortQuote } from '#core/comparison/short-quote.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Quantity } from '#core/model/quantity.ts';
import type { Words } from '#core/words/words.ts';

/** The fields of a claim from which a question can be worded. */
type ClaimFields = Pick<Claim, 'kind' | 'subject' | 'object' | 'place' | 'quantity' | 'quote'>;

/** Matches words for places that take "at" and not "in". */
const AT =
  /\b(?:prison|checkpoint|base|airport|bridge|hospital|school|mosque|church|market|station|crossing|border|headquarters|barracks|camp)\b/i;

/** Returns a question that `claim` answers, as a suggestion to edit: "How many pro-Assad militiamen were killed?" */
export function suggestWording(claim: ClaimFields, words: Words): string {
  const { kind, subject, object, place, quantity } = claim;
  const { say } = words;
  const where = { where: place === '' ? 'nowhere' : AT.test(place) ? 'at' : 'in', place };
  const people = object || subject || say('question-wording.people');
  switch (kind) {
    case 'killed':
      return say('question-wording.killed', { ...where, people });
    case 'wounded':
      return say('question-wording.wounded', { ...where, people });
    case 'captured':
      return say('question-wording.captured', { ...where, people });
    case 'casualties':
      return object || subject
        ? say('question-wording.casualties-among', { ...where, people })
        : say('question-wording.casualties', where);
    case 'attack':
      return attackWording(claim, where, words);
    case 'onset':
      return say('question-wording.onset', where);
    case 'cause':
      return say('question-wording.cause', where);
    case 'ceasefire':
      return say('question-wording.ceasefire', where);
    case 'control change':
      return say('question-wording.who-took', { taken: object || place || say('question-wording.control') });
    case 'deployment':
      return hasFigure(quantity)
        ? say('question-wording.deployed', { ...where, people: quantity.unit || people })
        : say('question-wording.did-deploy', { ...where, subject: subject || say('question-wording.forces') });
    case 'background':
      return say('question-wording.background', where);
    case 'evidence quality':
      return say('question-wording.evidence', where);
    case null:
      return hasFigure(quantity)
        ? say('question-wording.how-many', { ...where, people: quantity.unit || people })
        : shortQuote(claim.quote, null).text;
  }
}

function attackWording(
  { subject, object }: ClaimFields,
  where: { readonly where: string; readonly place: string },
  { say }: Words,
): string {
  if (subject && object) return say('question-wording.did-attack', { ...where, subject, object });
  if (subject) return say('question-wording.attack-by', { ...where, subject });
  return object ? say('question-wording.attack-on', { ...where, object }) : say('question-wording.attack', where);
}

const hasFigure = ({ low, high, cue }: Quantity) => low !== null || high !== null || cue !== '';
