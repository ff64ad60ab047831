import { ARABIC_QUESTIONS } from '#core/language/ar/arabic-questions.ts';
import { GERMAN_QUESTIONS } from '#core/language/de/german-questions.ts';
import { ENGLISH_QUESTIONS } from '#core/language/en/english-questions.ts';
import { SPANISH_QUESTIONS } from '#core/language/es/spanish-questions.ts';
import { FRENCH_QUESTIONS } from '#core/language/fr/french-questions.ts';
import { RUSSIAN_QUESTIONS } from '#core/language/ru/russian-questions.ts';
import { UKRAINIAN_QUESTIONS } from '#core/language/uk/ukrainian-questions.ts';
import type { QuestionWords } from '#core/language/vocabulary/question-words.ts';

/** Each language's words; a language is added by adding its table. */
const LANGUAGES: readonly QuestionWords[] = [
  ENGLISH_QUESTIONS,
  FRENCH_QUESTIONS,
  GERMAN_QUESTIONS,
  SPANISH_QUESTIONS,
  RUSSIAN_QUESTIONS,
  UKRAINIAN_QUESTIONS,
  ARABIC_QUESTIONS,
];

/** What a question asks, as far as its first words tell. */
export type WordedQuestion = 'how many' | 'whether' | 'who' | 'when' | 'open';

/** The kinds with the lists that tell them; "how many" comes before "how". */
const KINDS: readonly (readonly [WordedQuestion, keyof QuestionWords])[] = [
  ['how many', 'howMany'],
  ['who', 'who'],
  ['when', 'when'],
  ['whether', 'whether'],
  ['open', 'open'],
];

const PATTERNS = KINDS.map(([kind, list]) => {
  const words = LANGUAGES.flatMap((language) => language[list]).join('|');
  return [kind, new RegExp(`^[\\s¿“"«]*(?:${words})(?![\\p{L}\\p{M}])`, 'iu')] as const;
});

/** Tells what a question asks by the words with which it begins; null where they don't tell. */
export function kindOfQuestion(wording: string): WordedQuestion | null {
  const plain = wording.normalize('NFKC');
  return PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
