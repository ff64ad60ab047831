import type { BlockTraits } from '#core/text/text-builder.ts';
import type { Flow } from '#main/importers/compose/flow.ts';
import { Refusal } from '#main/importers/contract/refusal.ts';
import { noProperties, type DocumentProperties } from '#main/importers/formats/office/document-properties.ts';
import { withoutPrivateLetters } from '#main/importers/formats/office/symbol-font.ts';
import { MAX_XML_DEPTH } from '#shared/limits.ts';
import { codePage } from './rtf-charsets.ts';
import { rtfFonts } from './rtf-fonts.ts';
import { rtfPlaces } from './rtf-places.ts';
import { rtfTokens } from './rtf-tokens.ts';
import { ABOUT, PASSED_OVER, PLACES, SIGNS } from './rtf-words.ts';

/** What was found beside the text. */
export interface RtfFindings {
  readonly properties: DocumentProperties;
  changes: boolean;
  hidden: boolean;
  /** The document's own encoding, by its WHATWG name. */
  charset: string;
}

/** What a group inherits from the one around it, and gives back when it closes. */
interface State {
  /** Where its text goes: the body, nowhere, or an aside or a property by its name. */
  readonly to: string;
  /** The number of the font; -1 where none was chosen, which is the document's own. */
  readonly font: number;
  readonly skip: number;
  readonly hidden: boolean;
  /** Whether the groups in it say the same twice, for programs without Unicode and for others. */
  readonly twice: boolean;
  /** Where the text of the second goes. */
  readonly again: string | null;
}

/** Reads an RTF file's text into `flow`: paragraphs, headings by their outline level, lists, tables, notes. */
export function readRtf(bytes: Uint8Array, flow: Flow): RtfFindings {
  const findings: RtfFindings = { properties: noProperties(), changes: false, hidden: false, charset: 'windows-1252' };
  const fonts = rtfFonts();
  const stack: State[] = [];
  const places = rtfPlaces(flow, findings.properties, () => {
    if (traits.kind === 'paragraph') traits = { kind: 'list-item' };
  });
  let state: State = { to: 'body', font: -1, skip: 1, hidden: false, twice: false, again: null };
  let pending: number[] = [];
  let toSkip = 0;
  let starred = false;
  let ownFont = -1;
  let traits: BlockTraits = { kind: 'paragraph' };
  let inTable = false;
  let inCell = false;

  const put = (text: string) => {
    if (state.to === '' || (state.hidden && state.to === 'body')) {
      findings.hidden ||= state.hidden && state.to === 'body' && text.trim() !== '';
      return;
    }
    places.put(state.to, text);
  };
  // What the document says of itself is in its own encoding, whatever font it has.
  const fontNow = () => (state.font < 0 && !ABOUT.has(state.to) ? ownFont : state.font);
  const flush = () => {
    if (pending.length === 0) return;
    put(fonts.decode(pending, fontNow(), findings.charset));
    pending = [];
  };

  for (const token of rtfTokens(bytes)) {
    if (token.kind === 'bytes' || token.kind === 'byte') {
      const found = token.kind === 'byte' ? [token.byte] : [...bytes.subarray(token.start, token.end)];
      const rest = found.slice(toSkip);
      toSkip -= Math.min(toSkip, found.length);
      if (state.to !== '') for (const byte of rest) pending.push(byte);
      else fonts.name(rest);
      continue;
    }
    flush();
    if (token.kind === 'open') {
      stack.push(state);
      if (stack.length > MAX_XML_DEPTH) throw TOO_DEEP();
      if (state.twice) state = first(state);
      toSkip = 0;
    } else if (token.kind === 'close') {
      places.leave(state.to, stack.at(-1)?.to ?? 'body');
      state = stack.pop() ?? state;
      toSkip = 0;
    } else if (toSkip > 0 && SIGNS[token.word] !== undefined) toSkip -= 1;
    else {
      toSkip = Math.max(0, toSkip - 1); // a control word stands for a letter of the substitute, too
      word(token.word, token.parameter);
    }
  }
  flush();
  paragraph();
  if (inTable) flow.closeTable();
  return findings;

  function word(name: string, parameter: number | null): void {
    const star = starred;
    starred = name === '*';
    if (starred) return;
    if (name === 'u') return unicode(parameter ?? 0);
    if (name === 'f' && state.to === '') fonts.begin(parameter ?? -1);
    if (name === 'fcharset') return fonts.charset(parameter ?? 0);
    if (name === 'result') state = { ...state, to: 'body' }; // what an embedded object shows
    else if (name === 'shptxt') state = { ...state, to: name }; // a text box, in a drawing that is passed over
    else if (PASSED_OVER.has(name)) state = { ...state, to: '' };
    else if (PLACES.has(name)) state = { ...state, to: state.to === '' ? '' : name };
    else if (name === 'upr') state = { ...state, twice: true };
    else if (name === 'ud') state = { ...state, to: state.again ?? state.to };
    else if (star && name !== 'shppict') state = { ...state, to: '' };
    else if (SIGNS[name] !== undefined) put(SIGNS[name]);
    else control(name, parameter);
  }

  function control(name: string, parameter: number | null): void {
    switch (name) {
      case 'ansicpg':
        findings.charset = codePage(parameter ?? 1252);
        return;
      case 'mac':
        findings.charset = 'macintosh';
        return;
      case 'uc':
        state = { ...state, skip: Math.min(16, Math.max(0, parameter ?? 1)) };
        return;
      case 'f':
        state = { ...state, font: parameter ?? 0 };
        return;
      case 'deff':
        ownFont = parameter ?? 0;
        return;
      case 'plain':
        state = { ...state, hidden: false, font: -1 };
        return;
      case 'v':
        state = { ...state, hidden: parameter !== 0 };
        return;
      case 'deleted':
        findings.changes = true;
        state = { ...state, to: parameter === 0 ? state.to : '' };
        return;
      case 'revised':
        findings.changes = true;
        return;
      case 'par':
      case 'sect':
      case 'page':
      case 'column':
        if (state.to === 'body') paragraph();
        else put('\n');
        return;
      case 'pard':
        if (state.to !== 'body') return;
        traits = { kind: 'paragraph' };
        inCell = false;
        return;
      case 'outlinelevel':
        if ((parameter ?? 9) < 9) traits = { kind: 'heading', level: Math.min(6, (parameter ?? 0) + 1) };
        return;
      case 'ls':
        if (traits.kind === 'paragraph') traits = { kind: 'list-item' };
        return;
      case 'trowd':
        inTable ||= openTable();
        inCell = true;
        return;
      case 'intbl':
        if (state.to !== 'body') return;
        inTable ||= openTable();
        inCell = true;
        return;
      case 'cell':
      case 'nestcell':
        paragraph();
        flow.closeCell();
        return;
      case 'row':
      case 'nestrow':
        flow.closeRow();
        return;
      case 'yr':
      case 'mo':
      case 'dy':
      case 'hr':
      case 'min':
        if (state.to === 'creatim') places.date(name, parameter ?? 0);
        return;
      case 'chftn':
        if (state.to === 'body') put(places.nextNote());
        return;
    }
  }

  /** `\u` is followed by as many bytes as `\uc` says, for readers that don't know it. */
  function unicode(parameter: number): void {
    const code = parameter < 0 ? parameter + 0x10000 : parameter;
    put(code >= 0 && code <= 0x10ffff ? withoutPrivateLetters(String.fromCodePoint(code)) : '\ufffd');
    toSkip = state.skip;
  }

  function openTable(): true {
    flow.openTable();
    return true;
  }

  function paragraph(): void {
    const text = places.take('body');
    // Nothing ends a table but a paragraph that isn't in it.
    if (inTable && !inCell && text.trim() !== '') {
      flow.closeTable();
      inTable = false;
    }
    flow.add(text, traits);
  }
}

/** A group in one that says the same twice: passed over unless it is the one with all its letters. */
const first = (state: State): State => ({ ...state, to: '', twice: false, again: state.to });

const TOO_DEEP = () => new Refusal({ code: 'rtf-too-deep', params: {} });
