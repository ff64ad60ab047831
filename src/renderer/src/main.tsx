import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource-variable/noto-naskh-arabic/index.css';
import './styles/base.css';
import './styles/tokens.css';
import './styles/palette.css';
import './styles/verdicts.css';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { LANGUAGES } from '#core/words/languages.ts';
import { App } from './app/app.tsx';
import { CrashScreen } from './app/frame/crash-screen.tsx';
import { StartFault } from './app/frame/start-fault.tsx';
import { mintAuthorIds } from './db/author.ts';
import { CrosscheckDatabase } from './db/database.ts';
import { newlyBrokenRows, openDatabase } from './db/open-database.ts';
import { followImports } from './features/importing/follow-imports.ts';
import { ImportsContext } from './features/importing/imports.tsx';
import { AppCommandsProvider } from './platform/app-command-listeners.tsx';
import { notify } from './ui/toasts.tsx';
import { say, words } from './words/interface-words.ts';

// Asked at every start: the answer is kept, and a browser that runs out of space must not clear the database.
void navigator.storage.persist();

const { tag, components } = LANGUAGES[words.language];
document.documentElement.lang = tag;
document.documentElement.dir = words.direction;

const element = document.querySelector('#root');
if (element === null) throw new Error('the page has no root');
const root = createRoot(element);
const db = new CrosscheckDatabase();
const imports = followImports(db);

openDatabase(db)
  .then(async () => mintAuthorIds(db))
  .then(async () => tellOfBrokenRows())
  .then(
    () =>
      root.render(
        <StrictMode>
          <I18nProvider locale={components}>
            <CrashScreen>
              <AppCommandsProvider>
                <ImportsContext value={imports}>
                  <App db={db} />
                </ImportsContext>
              </AppCommandsProvider>
            </CrashScreen>
          </I18nProvider>
        </StrictMode>,
      ),
    (error: unknown) => root.render(<StartFault error={error} />),
  );

/** The number of rows that are named; more would not fit on the screen, and all lie in the database. */
const MOST_NAMED = 3;

/** Tells the analyst which rows of older data could not be read. */
async function tellOfBrokenRows(): Promise<void> {
  const rows = await newlyBrokenRows(db);
  if (rows.length === 0) return;
  const named = rows.slice(0, MOST_NAMED).map(({ id, field }) => say('start.broken-row', { id, field }));
  notify({ text: say('start.broken-rows', { count: rows.length, rows: words.list(named) }), failure: true });
}
