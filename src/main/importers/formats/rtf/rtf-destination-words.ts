import { BODY, NOWHERE, type RtfGroup } from './rtf-group.ts';

/** The destinations that hold properties of the document. */
export const PROPERTY_DESTINATIONS: ReadonlySet<string> = new Set(['title', 'author', 'subject']);

/** Destinations whose text is kept apart from the body: notes, margins, properties, labels of list items. */
const KEPT = new Set(
  'footnote annotation atnauthor header headerl headerr headerf footer footerl footerr footerf title author subject creatim info listtext pntext shptxt fldinst'.split(
    ' ',
  ),
);

/** Destinations whose content is no text of the report. */
const SKIPPED = new Set(
  'fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator pict object objdata datafield themedata colorschememapping latentstyles xmlnstbl filetbl revtbl bkmkstart bkmkend pnseclvl pn listname listlevel nonshppict shpinst sp mmathPr category doccomm company operator keywords manager hlinkbase userprops xe tc txe rxe atnid atnref atndate atntime atnparent private1 wgrffmtfilter docvar'.split(
    ' ',
  ),
);

/**
 * Returns the open group as it is after a control word that starts a destination, or null for any other control word.
 *
 * @param starred whether `\*` precedes the word: readers have to skip a destination with `\*` that they don't know
 */
export function afterDestinationWord(group: RtfGroup, word: string, starred: boolean): RtfGroup | null {
  const to = (destination: string): RtfGroup => ({ ...group, destination });
  if (word === 'result') return to(BODY); // the text that an embedded object shows
  if (word === 'shptxt') return to(word); // a text box, which is read although the drawing around it is skipped
  if (SKIPPED.has(word)) return to(NOWHERE);
  if (KEPT.has(word)) return to(group.destination === NOWHERE ? NOWHERE : word);
  if (word === 'upr') return { ...group, hasAlternatives: true };
  if (word === 'ud') return to(group.unicodeDestination ?? group.destination);
  return starred && word !== 'shppict' ? to(NOWHERE) : null;
}
