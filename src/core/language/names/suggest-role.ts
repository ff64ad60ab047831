import type { PartyRole } from '#core/model/party.ts';

/** Words for people and outlets as a kind, which reports use where they name nobody. Data: a linguist may add to it. */
const KINDS =
  'source|outlet|report|medium|media|press|witness|eyewitness|resident|local|villager|survivor|relative|neighbour|neighbor|' +
  'official|officer|authority|spokesman|spokeswoman|spokesperson|activist|opposition activist|medic|doctor|paramedic|' +
  'rescuer|rescue worker|hospital|staff|employee|journalist|reporter|correspondent|analyst|expert|diplomat|soldier|' +
  'fighter|rebel|militant|militia|commander|people|person|user|post|refugee|evacuee|prisoner|detainee';
const HEAD = new RegExp(`(?:^|\\s)(?:${KINDS})(?:s|es)?$|(?:^|\\s)(?:authorities|militias|bodies)$`, 'i');

/** The same in scripts without capital letters, where the words alone must tell. */
const CASELESS =
  /^(?:مصادر|مصدر|شهود|شاهد|ناشطون|نشطاء|ناشط|سكان|أهالي|مسؤولون|مسؤول|وسائل إعلام|منابع|شاهدان|ذرائع|מקורות|מקור|עדים|消息人士|目击者|知情人士|当地媒体|消息筋|目撃者|地元メディア)/u;

const ORGANISATION =
  /\b(?:observator(?:y|ies)|organi[sz]ations?|committee|council|ministry|commission|network|cent(?:re|er)|society|crescent|cross|union|association|foundation|human rights|watch|amnesty|united nations|army|forces|units|brigades?|police|front|party|movement|government|hospital|university|institute|monitor(?:ing group)?|coalition|defen[cs]e|authority|department|bureau of)\b/i;
const OFFICIAL =
  /^(?:(?:vice|deputy|prime|foreign|interior|defen[cs]e|health)[ -])*(?:president|minister|governor|general|colonel|major|captain|brigadier|officer|commander|mayor|ambassador|judge|prosecutor|spokes(?:man|woman|person)|secretary)\b/i;

/**
 * Whether words that somebody is told to have said something by name nobody: `sources`, `Local media`, `Kurdish outlets`,
 * `hospital staff`. A proposal: names of people and outlets have capital letters where their script has any, or aren't made
 * of a word for a kind; beyond the first word such a word in capitals (`Local Media Monitor`) is part of a name.
 */
export function looksUnnamed(words: string): boolean {
  const name = words.trim().replace(/^(?:an?|the|some|several|many|two|three|unnamed|anonymous|local)\s+/i, '');
  if (name === '') return false;
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (letters === '') return false;
  if (letters.toLowerCase() === letters.toUpperCase()) return CASELESS.test(name);
  if (letters === letters.toLowerCase()) return true;
  const [, ...later] = name.split(/\s+/);
  const head = later.at(-1) ?? name;
  return (later.length === 0 || head === head.toLowerCase()) && HEAD.test(name);
}

/** What a new party who is named is likely to be, by its name; an outlet where nothing else is to be seen. */
export function namedRole(name: string): Exclude<PartyRole, 'unnamed'> {
  if (OFFICIAL.test(name.trim())) return 'official';
  return ORGANISATION.test(name) ? 'organisation' : 'outlet';
}
