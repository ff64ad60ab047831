/**
 * Finds circles between folders: two folders whose files import one another, directly or by way of other folders. Rules
 * between layers can't find them, and a folder in a circle can be neither read nor moved by itself. A folder and its
 * own subfolder make a circle too when each imports the other. Tests are left out: they import their examples from
 * anywhere.
 *
 * `folder-circles.json` lists the folders that are still in a circle. The list only shrinks: a folder in a circle that
 * isn't listed fails the check, and so does a listed folder that left its circle.
 */
import { posix } from 'node:path';

/** @typedef {{ source: string, dependencies: { resolved: string }[] }} Module one file of dependency-cruiser's graph */
/** @typedef {{ folders: string[], imports: [from: string, to: string][] }} Circle the folders, and the imports between them */

/** Returns the circles between the folders below `src`. @param {readonly Module[]} modules @returns {Circle[]} */
export function folderCircles(modules) {
  const inSource = (/** @type {string} */ path) =>
    /^src\/(?!testing\/)/.test(path) && !/[.](?:test|bench)[.]tsx?$/.test(path);
  /** @type {[from: string, to: string][]} */
  const imports = modules
    .filter(({ source }) => inSource(source))
    .flatMap(({ source, dependencies }) =>
      dependencies
        .filter(({ resolved }) => inSource(resolved) && posix.dirname(resolved) !== posix.dirname(source))
        .map(({ resolved }) => /** @type {[string, string]} */ ([source, resolved])),
    );
  /** @type {Map<string, Set<string>>} */
  const graph = new Map();
  for (const [from, to] of imports) {
    const [folder, imported] = [posix.dirname(from), posix.dirname(to)];
    graph.set(folder, (graph.get(folder) ?? new Set()).add(imported));
    if (!graph.has(imported)) graph.set(imported, new Set());
  }
  return stronglyConnected(graph)
    .filter((folders) => folders.length > 1)
    .map((folders) => ({
      folders: folders.toSorted(),
      imports: imports.filter(([from, to]) => [from, to].every((file) => folders.includes(posix.dirname(file)))),
    }));
}

/** Finds the strongly connected components of a graph by Tarjan's algorithm. @param {Map<string, Set<string>>} graph @returns {string[][]} */
function stronglyConnected(graph) {
  /** @type {Map<string, { order: number, low: number, open: boolean }>} */
  const visits = new Map();
  /** @type {string[]} */
  const stack = [];
  /** @type {string[][]} */
  const components = [];
  const visit = (/** @type {string} */ node) => {
    const own = { order: visits.size, low: visits.size, open: true };
    visits.set(node, own);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      const seen = visits.get(next);
      if (seen === undefined) own.low = Math.min(own.low, visit(next).low);
      else if (seen.open) own.low = Math.min(own.low, seen.order);
    }
    if (own.low === own.order) {
      const component = stack.splice(stack.indexOf(node));
      for (const each of component) /** @type {{ open: boolean }} */ (visits.get(each)).open = false;
      components.push(component);
    }
    return own;
  };
  for (const node of graph.keys()) if (!visits.has(node)) visit(node);
  return components;
}
