import { words as wordsOfText } from '#core/language/sentences/segment-text.ts';
import type { StanceWords } from '#core/language/vocabulary/stance-words.ts';
import { UNSPACED } from '#core/text/unspaced-script.ts';
import { clauseOfEachWord, clausesOf } from './clauses.ts';
import { coveredWords } from './covered-words.ts';
import { foldWord } from './fold-word.ts';
import { modalityIn } from './modality-in-wording.ts';
import { openMarks } from './open-marks.ts';
import { stanceMarks, type StanceMark } from './stance-marks.ts';
import { stanceTokens, type StanceToken } from './stance-token.ts';
import { languagesOf, wordsWithoutEvent } from './stance-words-of-language.ts';

/** The words of a claim in which somebody may deny something: its quote, and the words that attribute it. */
export interface Wording {
  readonly quote: string;
  readonly attribution: { readonly cue: string };
}

/** How a wording stands to the thing it speaks of, as far as its words tell. A proposal for the analyst, never a fact. */
export interface StanceReading {
  /**
   * `denial`: somebody says that it isn't so; `negation`: the words negate a clause; `unknown`: somebody doesn't know,
   * can't confirm or declines to comment; `plain`: nothing of this.
   */
  readonly kind: 'plain' | 'denial' | 'negation' | 'unknown';
  /** The words that tell it, as they stand in the text; empty for `plain`. */
  readonly cue: string;
  /** `planned`: announced, threatened, demanded or conditional. */
  readonly modality: 'happened' | 'planned' | 'expected';
  /** The words that tell the modality; empty for `happened`. */
  readonly modalityCue: string;
  /** Event words that are negated or denied, folded and without frequent words. */
  readonly negated: readonly string[];
  /** Event words that are neither negated nor denied nor said to be unknown. */
  readonly affirmed: readonly string[];
}

/** Kinds from the surest: where a wording has marks of several, the first counts. */
const ORDER = ['denial', 'unknown', 'negation', 'plain'] as const;

/**
 * Reads how a wording stands to its event. `language` is the report's BCP 47 tag; without it, script and words tell. Several
 * languages that words may belong to are all tried, and the surest reading counts.
 */
export function stanceIn({ quote, attribution: { cue } }: Wording, language?: string): StanceReading {
  const quoted = stanceTokens(quote);
  const attributing = stanceTokens(cue);
  const languages = languagesOf(`${quote} ${cue}`, [...quoted, ...attributing], language);
  const readings = languages.map((words) =>
    together(readingOf(quote, quoted, words), cue === '' ? null : readingOf(cue, attributing, words)),
  );
  const most = Math.max(0, ...readings.map(({ understood }) => understood));
  const best = readings
    .filter(({ understood }) => understood === most)
    .toSorted((a, b) => surenessOf(a.reading) - surenessOf(b.reading))[0];
  return best?.reading ?? plain(quoted);
}

/** A reading in one language, with the number of words that its phrases hold: more where the language fits better. */
interface LanguageReading {
  readonly reading: StanceReading;
  readonly understood: number;
}

/** Lower for what counts before the rest. */
const surenessOf = ({ kind, modality }: StanceReading) => 2 * ORDER.indexOf(kind) + (modality === 'happened' ? 1 : 0);

const plain = (tokens: readonly StanceToken[]): StanceReading => ({
  kind: 'plain',
  cue: '',
  modality: 'happened',
  modalityCue: '',
  negated: [],
  affirmed: [...new Set(tokens.map(({ fold }) => fold))],
});

/** Adds what the attributing words say. */
const together = (quoted: LanguageReading, attributed: LanguageReading | null): LanguageReading =>
  attributed === null
    ? quoted
    : {
        reading: attributedReading(quoted.reading, attributed.reading),
        understood: quoted.understood + attributed.understood,
      };

/** Attributing words deny or doubt all that the quote says, and a denied negation affirms. */
function attributedReading(quoted: StanceReading, attributed: StanceReading): StanceReading {
  const { modality, modalityCue } = quoted.modality === 'happened' ? attributed : quoted;
  const reading = { ...quoted, modality, modalityCue };
  const all = [...quoted.affirmed, ...quoted.negated];
  if (attributed.kind === 'denial' && quoted.kind === 'negation')
    return { ...reading, kind: 'plain', cue: '', negated: [], affirmed: all };
  if (attributed.kind === 'denial' && quoted.kind !== 'denial')
    return { ...reading, kind: 'denial', cue: attributed.cue, negated: all, affirmed: [] };
  if (attributed.kind === 'unknown' && quoted.kind !== 'denial')
    return { ...reading, kind: 'unknown', cue: attributed.cue, negated: [], affirmed: [] };
  return reading;
}

/** Reads one text in one language. */
function readingOf(text: string, tokens: readonly StanceToken[], words: StanceWords): LanguageReading {
  const marks = stanceMarks(text, tokens, words);
  const clauses = clausesOf(tokens, words);
  const clauseOf = clauseOfEachWord(clauses);
  const open = openMarks(marks, clauses, clauseOf);
  const kindOf = ({ kind }: StanceMark) => (kind === 'denial' || kind === 'unknown' ? kind : 'negation');
  const kind = ORDER.find((each) => open.some((mark) => kindOf(mark) === each)) ?? 'plain';
  const telling = open.filter((mark) => kindOf(mark) === kind);
  const common = wordsWithoutEvent(words);
  const cueWords = new Set(
    [...open, ...marks.filter((mark) => mark.kind === 'harmless')].flatMap((mark) => mark.words),
  );
  const isEventWord = (place: number) => !cueWords.has(place) && !common.has(tokens[place]?.fold ?? '');
  const covered = coveredWords(telling, clauses, clauseOf, isEventWord);
  const modality = modalityIn(tokens, clauses, marks, words, isEventWord);
  const ofEvent = (isCovered: boolean) =>
    eventWords(text, tokens, (place) => isEventWord(place) && covered[place] === isCovered, common);
  const first = telling[0];
  const reading: StanceReading = {
    kind,
    cue: first === undefined ? '' : textOf(text, tokens, first),
    modality: modality?.modality ?? 'happened',
    modalityCue: modality === null ? '' : textOf(text, tokens, modality),
    negated: kind === 'unknown' ? [] : ofEvent(true),
    affirmed: ofEvent(false),
  };
  return { reading, understood: cueWords.size };
}

const textOf = (text: string, tokens: readonly StanceToken[], { from, to }: { from: number; to: number }) =>
  text.slice(tokens[from]?.start, tokens[to - 1]?.end);

const UNSPACED_LETTER = new RegExp(UNSPACED, 'u');

/** The words at the places that fit, each once; letters of a script without spaces that stand together are split into words. */
function eventWords(
  text: string,
  tokens: readonly StanceToken[],
  fits: (place: number) => boolean,
  common: ReadonlySet<string>,
): readonly string[] {
  const found = new Set<string>();
  let letters = '';
  const addLetters = () => {
    for (const { start, end } of wordsOfText(letters)) {
      const word = foldWord(letters.slice(start, end));
      if (!common.has(word)) found.add(word);
    }
    letters = '';
  };
  for (const [place, { start, end, fold }] of tokens.entries()) {
    const written = text.slice(start, end);
    if (UNSPACED_LETTER.test(written) && fits(place)) letters += written;
    else {
      addLetters();
      if (fits(place)) found.add(fold);
    }
  }
  addLetters();
  return [...found];
}
