import type { BlockTraits } from '#core/text/text-builder.ts';
import { MAX_XML_DEPTH } from '#shared/limits.ts';
import type { Flow } from '../../flow.ts';
import { Refusal } from '../../refusal.ts';
import { decodeAs } from '../../windows-1252.ts';
import { noProperties, type DocumentProperties } from '../office/document-properties.ts';
import { fromSymbolFont, withoutPrivateLetters } from '../office/symbol-font.ts';
import { codePage, fontCharset } from './rtf-charsets.ts';
import { rtfTokens } from './rtf-tokens.ts';

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

/** Groups whose text is none. Any group that begins with `\*` and isn't known is passed over as well. */
const PASSED_OVER = new Set(
  'fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator pict object objdata datafield themedata colorschememapping latentstyles xmlnstbl filetbl revtbl bkmkstart bkmkend pnseclvl pn listname listlevel nonshppict shpinst sp mmathPr category doccomm company operator keywords manager hlinkbase userprops xe tc txe rxe atnid atnref atndate atntime atnparent private1 wgrffmtfilter docvar'.split(
    ' ',
  ),
);
/** Groups that go to a place of their own. */
const PLACES = new Set(
  'footnote annotation atnauthor header headerl headerr headerf footer footerl footerr footerf title author subject creatim info listtext pntext shptxt fldinst'.split(
    ' ',
  ),
);
/** What says something about the document. */
const ABOUT = new Set(['title', 'author', 'subject']);
const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  zwj: '\u200d',
  zwnj: '\u200c',
  ltrmark: '\u200e',
  rtlmark: '\u200f',
  '~': '\u00a0',
  _: '\u2011',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

/** Reads an RTF file's text into `flow`: paragraphs, headings by their outline level, lists, tables, notes. */
export function readRtf(bytes: Uint8Array, flow: Flow): RtfFindings {
  const findings: RtfFindings = { properties: noProperties(), changes: false, hidden: false, charset: 'windows-1252' };
  const fonts = new Map<number, string>();
  const fontNames = new Map<number, string>();
  const stack: State[] = [];
  const buffers = new Map<string, string[]>();
  let state: State = { to: 'body', font: -1, skip: 1, hidden: false, twice: false, again: null };
  let pending: number[] = [];
  let toSkip = 0;
  let starred = false;
  let font = -1;
  let ownFont = -1;
  let traits: BlockTraits = { kind: 'paragraph' };
  let inTable = false;
  let inCell = false;
  let notes = 0;
  let commentator = '';
  const created: Record<string, number> = {};

  const put = (text: string) => {
    if (state.to === '' || (state.hidden && state.to === 'body')) {
      findings.hidden ||= state.hidden && state.to === 'body' && text.trim() !== '';
      return;
    }
    push(state.to, text);
  };
  const push = (place: string, text: string) => {
    const buffer = buffers.get(place);
    if (buffer === undefined) buffers.set(place, [text]);
    else buffer.push(text);
  };
  // What the document says of itself is in its own encoding, whatever font it has.
  const fontNow = () => (state.font < 0 && !ABOUT.has(state.to) ? ownFont : state.font);
  const flush = () => {
    if (pending.length === 0) return;
    const charset = fonts.get(fontNow()) ?? findings.charset;
    const symbols = fontNames.get(fontNow());
    if (symbols !== undefined && /^(?:symbol|(?:wing|web)dings)/i.test(symbols)) {
      put(pending.map((byte) => fromSymbolFont(symbols, byte)).join(''));
    } else put(decodeAs(new Uint8Array(pending), charset));
    pending = [];
  };
  const take = (place: string) => {
    const text = (buffers.get(place) ?? []).join('');
    buffers.delete(place);
    return text;
  };

  for (const token of rtfTokens(bytes)) {
    if (token.kind === 'bytes' || token.kind === 'byte') {
      const found = token.kind === 'byte' ? [token.byte] : [...bytes.subarray(token.start, token.end)];
      const rest = found.slice(toSkip);
      toSkip -= Math.min(toSkip, found.length);
      if (state.to !== '') for (const byte of rest) pending.push(byte);
      else if (font >= 0 && !fontNames.has(font)) fontNames.set(font, String.fromCharCode(...rest.slice(0, 40)));
      continue;
    }
    flush();
    if (token.kind === 'open') {
      stack.push(state);
      if (stack.length > MAX_XML_DEPTH) throw TOO_DEEP();
      if (state.twice) state = { ...state, to: '', twice: false, again: state.to };
      toSkip = 0;
    } else if (token.kind === 'close') {
      leave(state);
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
    if (name === 'f' && state.to === '' && fonts.size < 10_000) font = parameter ?? -1;
    if (name === 'fcharset') {
      const charset = fontCharset(parameter ?? 0);
      if (charset !== null) fonts.set(font, charset);
      return;
    }
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
        if (state.to === 'creatim') created[name] = parameter ?? 0;
        return;
      case 'chftn':
        if (state.to === 'body') put(`[${notes + 1}]`);
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
    const text = take('body');
    // Nothing ends a table but a paragraph that isn't in it.
    if (inTable && !inCell && text.trim() !== '') {
      flow.closeTable();
      inTable = false;
    }
    flow.add(text, traits);
  }

  function leave(closing: State): void {
    const outer = stack.at(-1)?.to ?? 'body';
    // What an embedded object shows goes on where the text around it stands.
    if (closing.to === outer || closing.to === '' || closing.to === 'body') return;
    const text = take(closing.to);
    if (closing.to === 'footnote') {
      notes += 1;
      const words = text.replace(/^\s+/, '');
      flow.addAside(`[${notes}] ${words}`, { kind: 'note' });
    } else if (closing.to === 'atnauthor') commentator = text.trim();
    else if (closing.to === 'annotation') {
      flow.addAside(commentator === '' ? text.trim() : `${commentator}: ${text.trim()}`, { kind: 'comment' });
    } else if (closing.to === 'title') findings.properties.title = text;
    else if (closing.to === 'author') findings.properties.authors = [text];
    else if (closing.to === 'creatim') findings.properties.date = dateOf(created);
    else if (/^(?:header|footer)/.test(closing.to) && text.trim() !== '') {
      flow.addMargin(text, closing.to.startsWith('h') ? 'running-head' : 'running-foot');
    } else if (closing.to === 'listtext') push('body', labelOf(text));
    else if (closing.to === 'pntext') {
      if (traits.kind === 'paragraph') traits = { kind: 'list-item' };
      push('body', labelOf(text));
    } else if (closing.to === 'fldinst') push(outer, symbolOf(text));
    else if (closing.to === 'shptxt') for (const line of text.split('\n')) flow.add(line, { kind: 'paragraph' });
  }
}

/** What a field shows that stands for a letter of a font of signs: `SYMBOL 163 \\f "Symbol"`; other fields show their result. */
function symbolOf(instruction: string): string {
  const match = /^\s*SYMBOL\s+(\d{1,5})\b(?:.*?\\f\s+"?([^"\\]{1,40}))?/is.exec(instruction);
  return match === null ? '' : fromSymbolFont(match[2] ?? 'symbol', Number(match[1]));
}

/** The label of a list item: numbers stay, bullets go, also those that are a letter of a font of signs. */
const labelOf = (text: string) =>
  /[\p{L}\p{N}]/u.test(text) && !/^\s*[o§vuqnlØ]\s*$/.test(text) ? `${text.trim()} ` : '';

function dateOf(parts: Readonly<Record<string, number>>): string {
  const two = (name: string) => String(parts[name] ?? 0).padStart(2, '0');
  if (!parts['yr'] || !parts['mo'] || !parts['dy']) return '';
  return `${String(parts['yr']).padStart(4, '0')}-${two('mo')}-${two('dy')}T${two('hr')}:${two('min')}`;
}

const TOO_DEEP = () =>
  new Refusal('too-complex', 'Its groups are nested deeper than any word processor nests them. Save only its text.');
