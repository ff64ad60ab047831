import { ENGLISH_SPEAKING_FOR } from '#core/language/en/english-people.ts';

const SPEAKERS = ENGLISH_SPEAKING_FOR.join('|');
const OF_BODY = new RegExp(`^(?:an? |the )?(?:${SPEAKERS}) (?:of|for|at|from) (?:the )?(.+)$`, 'iu');
const BODY_FIRST = new RegExp(`^(?:the )?(.+?)(?:[’']s?)? (?:${SPEAKERS})$`, 'iu');

/** Returns the body that a party speaks for by its name: "Interior Ministry" of "Spokesman of the Interior Ministry"; else null. */
export function bodySpokenFor(name: string): string | null {
  const plain = name.replace(/\s+/g, ' ').trim();
  return (OF_BODY.exec(plain) ?? BODY_FIRST.exec(plain))?.[1] ?? null;
}
