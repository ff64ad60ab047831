/**
 * Who may import whom (ARCHITECTURE.md). Each rule is proved by a planted violation in `scripts/check/import-directions.mjs`.
 */
const renderer = '^src/renderer/src';

/** @param {string} name @param {object} from @param {object} to */
const forbid = (name, from, to) => ({ name, severity: 'error', from, to });
const MESSAGE_FORMAT = 'node_modules/intl-messageformat/';
const TESTS = '[.](test|bench)[.]tsx?$|^src/testing/';

export default {
  forbidden: [
    forbid('core-imports-nothing', { path: '^src/core', pathNot: TESTS }, { pathNot: ['^src/core', MESSAGE_FORMAT] }),
    forbid('message-format-in-words', { path: '^src', pathNot: ['^src/core/words/', TESTS] }, { path: MESSAGE_FORMAT }),
    forbid(
      'shared-imports-core',
      { path: '^src/shared', pathNot: TESTS },
      { pathNot: ['^src/(core|shared)', 'node_modules/valibot'] },
    ),
    forbid('main-stays-in-main', { path: '^src/main', pathNot: TESTS }, { path: '^src/(preload|renderer)' }),
    forbid('preload-stays-in-preload', { path: '^src/preload', pathNot: TESTS }, { path: '^src/(main|renderer)' }),
    forbid('renderer-stays-in-renderer', { path: '^src/renderer', pathNot: TESTS }, { path: '^src/(main|preload)' }),
    forbid('nothing-imports-tests', { path: '^src', pathNot: TESTS }, { path: '^src/testing' }),
    forbid(
      'electron-at-the-edge',
      { path: '^src', pathNot: ['^src/main/index[.]ts$', '^src/main/electron/', '^src/preload/', TESTS] },
      { path: 'node_modules/electron/', dependencyTypesNot: ['type-only'] },
    ),
    forbid('dexie-in-db', { path: '^src', pathNot: [`${renderer}/db/`, TESTS] }, { path: 'node_modules/dexie/' }),
    forbid(
      'features-apart',
      { path: `${renderer}/features/([^/]+)/` },
      { path: `${renderer}/features/`, pathNot: `${renderer}/features/$1/` },
    ),
    forbid(
      'features-below-app',
      { path: `${renderer}/(features|commands|db|dom|ui|platform|workers)/` },
      { path: `${renderer}/(app/|main)` },
    ),
    forbid(
      'commands-below-features',
      { path: `${renderer}/(commands|db|dom|ui|platform)/`, pathNot: TESTS },
      { path: `${renderer}/features/` },
    ),
    forbid(
      'db-below-commands',
      { path: `${renderer}/(db|dom|ui|platform)/`, pathNot: TESTS },
      { path: `${renderer}/commands/` },
    ),
    forbid(
      'ui-knows-no-claims',
      { path: `${renderer}/ui/`, pathNot: TESTS },
      { path: ['^src/core/(model|comparison|history|anchoring)', `${renderer}/db/`] },
    ),
    forbid(
      'main-handlers-know-no-node-modules-of-the-page',
      { path: '^src/main', pathNot: TESTS },
      { path: 'node_modules/(react|dexie)' },
    ),
    forbid('no-cycles', { path: '^src' }, { circular: true }),
    // what `?raw` and the like stand for, and pdf.js's types, which TypeScript finds and its package.json doesn't name
    forbid('resolvable', { path: '^src' }, { couldNotResolve: true, pathNot: '[?]|^pdfjs-dist/types/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
    exclude: { path: '[.](css|woff2|svg)$' },
  },
};
