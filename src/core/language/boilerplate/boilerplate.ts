import type { Block, NotContentReason } from '#core/text/block.ts';
import { OTHER_LANGUAGES } from './boilerplate-languages.ts';
import type { BoilerplateRule } from './boilerplate-rule.ts';

const MEDIUM =
  '(?:screen ?grabs?|screen ?shots?|images?|photos?|photographs?|pictures?|videos?|footage|illustrations?|graphics?|thumbnail|cover)';

/** What pages, agencies and content systems put around a report. English first, then {@link OTHER_LANGUAGES}. */
export const BOILERPLATE: readonly BoilerplateRule[] = [
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
    holds: /cookie/i,
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
  ...OTHER_LANGUAGES,
];

const EDGE = 4;
/** However much white space it holds, what is longer is content: folding a text of megabytes costs seconds. */
const LONGEST = 4 * Math.max(...BOILERPLATE.map(({ longest }) => longest));

/** The blocks with {@link Block.notContent} set where a rule of {@link BOILERPLATE} fits; reasons already set stay. */
export function markBoilerplate(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => {
    if (block.notContent !== undefined) return block;
    const edge = index < EDGE || index >= blocks.length - EDGE;
    if (block.end - block.start > LONGEST) return block;
    const reason = boilerplateReason(text.slice(block.start, block.end), edge);
    return reason === null ? block : { ...block, notContent: reason };
  });
}

/** Why a block of this text isn't content, or null. `edge`: it stands near the report's beginning or end. */
export function boilerplateReason(blockText: string, edge: boolean): NotContentReason | null {
  // most paragraphs have nothing to fold, and looking is quicker than folding
  const folded = (/\s{2}|[^\S ]/.test(blockText) ? blockText.replace(/\s+/g, ' ') : blockText).trim();
  const rule = BOILERPLATE.find(
    ({ pattern, holds, longest, where }) =>
      folded.length <= longest &&
      (where === 'anywhere' || edge) &&
      holds?.test(folded) !== false &&
      pattern.test(folded),
  );
  return rule?.reason ?? null;
}
