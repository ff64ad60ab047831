import type { Flow } from '#main/importers/compose/flow.ts';
import { HtmlText } from './html-text.ts';

/** Adds the text under `root` to `flow`, in document order. Without recursion: no depth of nesting exhausts the stack. */
export function walkElements(root: Element, flow: Flow): void {
  const reader = new HtmlText(flow);
  /** A node to enter, or the name of an element to leave. */
  const todo: (Node | string)[] = [root];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === 'string') {
      reader.close(next);
      continue;
    }
    if (next.nodeType === 3) reader.text(next.textContent ?? '');
    if (next.nodeType !== 1) continue;
    const element = next as Element;
    reader.open(element.localName, (name) => element.getAttribute(name));
    todo.push(element.localName);
    for (let child = element.lastChild; child !== null; child = child.previousSibling) todo.push(child);
  }
  reader.end();
}
