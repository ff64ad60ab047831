import { Readability } from '@mozilla/readability';
import { authorNames } from '#core/metadata/author-names.ts';
import type { DocumentMetadata } from '#core/model/imported-document.ts';
import { proposed } from '#core/model/metadata-value.ts';
import { Flow } from '#main/importers/compose/flow.ts';
import type { Budget } from '#main/importers/contract/budget.ts';
import { htmlAsText } from './stream-html.ts';
import { walkElements } from './walk-elements.ts';

/** The text of a page's article, and what its finder says about it. */
export interface FoundArticle {
  readonly text: ReturnType<Flow['finish']>;
  readonly metadata: Partial<DocumentMetadata>;
}

/** Below this share of the body's words what Readability found isn't the article but a piece of it. */
const TOO_SMALL_A_PART = 0.1;
/** A body of fewer characters is a fragment that was dragged, or a stub: all of it is taken. */
const SMALL_PAGE = 600;

/**
 * The article of a page, or its whole body where Readability finds none. The whole is read from the markup: of a page with
 * two beginnings, of frames, or wrapped in something else the tree holds only a part.
 *
 * @param document the page's tree; it is taken apart
 * @param visible an upper bound of the letters that can be read on the page
 */
export function findArticle(markup: string, document: Document, visible: number, budget: Budget): FoundArticle {
  const whole = () => ({ text: htmlAsText(markup, budget), metadata: {} });
  if (visible < SMALL_PAGE || !isWhole(document)) return whole();
  const article = articleOf(document);
  budget.check();
  const root = article?.content;
  if (article === null || root === null || root === undefined) return whole();
  const text = textOf(root, budget);
  if (text.text.length < visible * TOO_SMALL_A_PART) {
    // Menus count as visible: only now it is worth knowing what the body has without them.
    const all = whole();
    if (all.text.text.length < SMALL_PAGE || text.text.length < all.text.text.length * TOO_SMALL_A_PART) return all;
  }
  const names = authorNames(article.byline ?? '');
  return {
    text,
    metadata: {
      ...(names.length === 0 ? {} : { authors: proposed(names, 'readability') }),
      ...(article.title ? { title: proposed(article.title, 'readability') } : {}),
    },
  };
}

function articleOf(document: Document): ReturnType<Readability<Element>['parse']> {
  try {
    return new Readability<Element>(document, { serializer: (node) => node as Element, keepClasses: false }).parse();
  } catch {
    return null; // it expects elements where a page made by hand has none: all of the page is read
  }
}

/** Whether the tree is a page's: Readability expects the elements that every page has. */
const isWhole = (document: Document) => document.querySelector('html > body') !== null;

function textOf(element: Element, budget: Budget): ReturnType<Flow['finish']> {
  const flow = new Flow(budget);
  walkElements(element, flow);
  return flow.finish();
}
