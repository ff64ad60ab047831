/** Returns the title of a page: the only `h1` where the title contains it, else the title without the name of the site. */
export function titleOfElements(document: Document): string {
  const title = folded(document.querySelector('title')?.textContent);
  const headings = document.querySelectorAll('h1');
  const heading = headings.length === 1 ? folded(headings[0]?.textContent) : '';
  return heading !== '' && (title === '' || title.includes(heading)) ? heading : withoutSite(title);
}

/** Returns "Headline" for "Headline | The Daily", and the whole title where fewer than three words would stay. */
function withoutSite(title: string): string {
  const pieces = title.split(/ [|–—·»-] /);
  const shorter = pieces.slice(0, -1).join(' – ');
  return pieces.length > 1 && shorter.split(' ').length >= 3 ? shorter : title;
}

const folded = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
