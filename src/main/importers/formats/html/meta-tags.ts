const PLACES = ['property', 'name', 'itemprop', 'http-equiv'] as const;

/**
 * What the meta tags of a page give under a name, whichever of their attributes holds it. A `property` may hold several
 * names, and is what a page was given for machines: it counts before the others. `DC.title` is `dc:title`.
 */
export class MetaTags {
  readonly #contents = new Map<string, string[]>();

  constructor(document: Document) {
    const metas = [...document.querySelectorAll('meta[content]')];
    for (const place of PLACES)
      for (const meta of metas)
        for (const name of namesIn(meta.getAttribute(place) ?? '', place))
          this.#add(`${place} ${name}`, meta.getAttribute('content') ?? '');
  }

  /** The first content under the first of the names that has one, or empty. */
  first(...names: readonly string[]): string {
    return this.all(...names)[0] ?? '';
  }

  /** Every content under the first of the names that has any. */
  all(...names: readonly string[]): readonly string[] {
    for (const name of names)
      for (const place of PLACES) {
        const contents = this.#contents.get(`${place} ${name}`);
        if (contents !== undefined) return contents;
      }
    return [];
  }

  #add(name: string, content: string): void {
    const folded = content.replace(/\s+/g, ' ').trim();
    if (folded === '') return;
    const contents = this.#contents.get(name) ?? [];
    if (!contents.includes(folded)) this.#contents.set(name, [...contents, folded]);
  }
}

function namesIn(attribute: string, place: (typeof PLACES)[number]): readonly string[] {
  const names = attribute.trim().toLowerCase().replaceAll('.', ':');
  return place === 'property' ? names.split(/\s+/) : [names];
}
