import { createContext, useContext } from 'react';
import type { ImportTracker } from './import-tracker.ts';

/** The page's one tracker of imports, for whatever is inside. */
export const ImportsContext = createContext<ImportTracker | null>(null);

/** The imports of the page, whichever investigation they go into. */
export function useImports(): ImportTracker {
  const imports = useContext(ImportsContext);
  if (imports === null) throw new Error('no ImportsContext around this component');
  return imports;
}
