import type { BoilerplateRule } from '#core/language/vocabulary/boilerplate-rule.ts';

const MEDIUM =
  '(?:screen ?grabs?|screen ?shots?|images?|photos?|photographs?|pictures?|videos?|footage|illustrations?|graphics?|thumbnail|cover)';

/** The rules for the lines that English pages, agencies and content systems put around a report. */
export const ENGLISH_BOILERPLATE: readonly BoilerplateRule[] = [
  {
    reason: 'age-notice',
    pattern: /^this (?:story|article|post|content|page) is (?:over|more than|at least) \w+ (?:years?|months?) old\b/i,
    longest: 120,
    where: 'anywhere',
  },
  {
    reason: 'image-credit',
    pattern: new RegExp(
      `^(?:lead |header |file |cover |feature )?${MEDIUM}(?: credits?)?(?::|\\s+(?:via|by|courtesy|credit|from|©)\\b|\\s*©)`,
      'i',
    ),
    longest: 160,
    where: 'anywhere',
  },
  {
    reason: 'image-credit',
    pattern: /^\(?(?:AP|AFP|Reuters|EPA|Getty) (?:photo|images?)\b/i,
    longest: 120,
    where: 'anywhere',
  },
  {
    reason: 'byline',
    pattern: /\b(?:wrote|compiled|contributed to|reported) this (?:report|story|article)\b/i,
    longest: 320,
    where: 'edges',
  },
  {
    reason: 'byline',
    pattern: /^\(?(?:additional )?(?:reporting|writing|editing) by \p{Lu}/iu,
    longest: 240,
    where: 'edges',
  },
  {
    reason: 'byline',
    pattern: /^(?:[Bb]y|BY):? \p{Lu}[\p{L}.'’-]*(?:,? (?:and )?\p{Lu}[\p{L}.'’-]*){1,7}$/u,
    longest: 120,
    where: 'edges',
  },
  {
    reason: 'translation-credit',
    pattern: /\b(?:translated the|translated this|translation by|translated (?:from .{3,30} )?by)\b/i,
    longest: 240,
    where: 'edges',
  },
  {
    reason: 'sign-up',
    pattern: /^(?:sign ?up|subscribe|register|join)\b.{0,80}\b(?:newsletters?|inbox|e-?mails?|updates|alerts)\b/i,
    longest: 200,
    where: 'anywhere',
  },
  {
    reason: 'read-more',
    pattern:
      /^(?:read (?:more|also|next|the full)|see also|related(?: stories| articles)?|more on this|recommended)\b:?/i,
    longest: 160,
    where: 'anywhere',
  },
  {
    reason: 'share',
    pattern:
      /^(?:share|tweet|e-?mail|print|whatsapp|facebook|twitter|copy link)(?:[\s|,·•]+(?:share|this|on|via|tweet|e-?mail|print|whatsapp|facebook|twitter|x|reddit|linkedin|copy|link))*$/i,
    longest: 120,
    where: 'anywhere',
  },
  {
    reason: 'cookie-notice',
    pattern: /\b(?:we|this (?:site|website)) uses? cookies\b|^(?:accept|manage) (?:all )?cookies\b/i,
    mustHold: /cookie/i,
    longest: 600,
    where: 'anywhere',
  },
  {
    reason: 'advertisement',
    pattern: /^(?:advertisements?|sponsored(?: content)?|story continues below(?: advertisement)?)$/i,
    longest: 60,
    where: 'anywhere',
  },
  {
    reason: 'agency-footer',
    pattern:
      /^(?:our standards:|the thomson reuters trust principles|this (?:material|article) (?:may not be|is) (?:published|syndicated|distributed))/i,
    longest: 240,
    where: 'edges',
  },
  {
    reason: 'copyright',
    pattern: /^(?:copyright\b|©|\(c\) ?\d{4}|all rights reserved\b)/i,
    longest: 240,
    where: 'edges',
  },
];
