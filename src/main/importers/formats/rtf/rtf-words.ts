/** Groups whose text is none. Any group that begins with `\*` and isn't known is passed over as well. */
export const PASSED_OVER: ReadonlySet<string> = new Set(
  'fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator pict object objdata datafield themedata colorschememapping latentstyles xmlnstbl filetbl revtbl bkmkstart bkmkend pnseclvl pn listname listlevel nonshppict shpinst sp mmathPr category doccomm company operator keywords manager hlinkbase userprops xe tc txe rxe atnid atnref atndate atntime atnparent private1 wgrffmtfilter docvar'.split(
    ' ',
  ),
);
/** Groups that go to a place of their own. */
export const PLACES: ReadonlySet<string> = new Set(
  'footnote annotation atnauthor header headerl headerr headerf footer footerl footerr footerf title author subject creatim info listtext pntext shptxt fldinst'.split(
    ' ',
  ),
);
/** What says something about the document. */
export const ABOUT: ReadonlySet<string> = new Set(['title', 'author', 'subject']);
/** Control words that stand for a letter. */
export const SIGNS: Readonly<Record<string, string>> = {
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
