/**
 * Checks that every word for a person is in the catalogue, `src/core/words/en`: text between tags, labels and sentences
 * are written nowhere else. First it has to find the literals planted for each rule, and to skip planted data.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from '../setup/paths.mjs';
import { parse, tagsIn, wordsIn } from './interface-words/find-words.mjs';
import { DATA, READ } from './interface-words/planted.mjs';

const SOURCES = ['src/core', 'src/main', 'src/preload', 'src/renderer/src', 'src/shared'];
/** Files that are skipped: tests, the catalogue, and the tables of the language of reports. */
const PASSED_OVER = /[.](?:test|bench)[.]tsx?$|[.]d[.]ts$|^src\/core\/(?:words|language)\//;
/** Single files whose words aren't words of the interface. @type {Record<string, string>} */
const EXEMPT = {
  'src/core/history/upgrade/upgrade-1-to-2.ts': 'the units that version 2 began with are stored data, frozen',
  'src/core/history/upgrade/upgrade-2-to-3.ts': 'names of the forms of stored data',
  'src/core/comparison/verdict/version-2/answer-in-version-2.ts':
    'words of old data, which decisions are compared with',
  'src/core/comparison/verdict/version-2/names-in-version-2.ts': 'words of old data, which decisions are compared with',
  'src/core/comparison/verdict/version-2/span-in-version-2.ts': 'words of old data, which decisions are compared with',
  'src/main/importers/formats/mail/write-message.ts': 'headers of a mail',
  'src/main/importers/process/lock-down.ts': 'names of JavaScript’s own objects',
  'src/main/electron/development-server.ts': 'a switch of Chromium',
  'src/core/model/verdict.ts': 'signs of verdicts, the same in every language',
  'src/main/inspect.ts': 'how a developer calls it in a shell',
  'src/main/compare.ts': 'how a developer calls it in a shell',
  'src/main/importers/signatures/binary-signatures.ts': 'names of file formats, and bytes that they begin with',
  'src/main/importers/signatures/refuse-binary.ts': 'names of streams in files of Office',
  'src/shared/parsed-file/import-params.ts': 'faults of data that only a bug can send',
  'src/shared/rows/row-parts.ts': 'faults of rows, for the console',
  'src/shared/ipc/schemas.ts': 'faults of requests that only a bug can send',
  'src/main/electron/app-protocol.ts': 'headers and bodies of HTTP answers, which no page shows',
};

/** @typedef {{ path: string, line: number, text: string }} Literal */

/** @param {Record<string, string>} sources text by path @returns {Literal[]} */
function literalsIn(sources) {
  const files = Object.entries(sources).map(([path, source]) => parse(path, source));
  const tags = new Set(files.flatMap(tagsIn));
  return files
    .filter(({ fileName }) => EXEMPT[fileName] === undefined)
    .flatMap((file) => wordsIn(file, tags).map((found) => ({ path: file.fileName, ...found })));
}

/** Returns the faults of the search itself: planted literals it misses, and planted data it reports. */
function faultsOfTheSearch() {
  const missed = READ.filter((source) => literalsIn({ 'src/planted.tsx': source }).length !== 1);
  const mistaken = DATA.filter((source) => literalsIn({ 'src/planted.tsx': source }).length > 0);
  return [
    ...missed.map((source) => `the literal planted in ${source} isn’t found`),
    ...mistaken.map((source) => `the data planted in ${source} is taken for words`),
  ];
}

/** @returns {Record<string, string>} */
const readSources = () =>
  Object.fromEntries(
    SOURCES.flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .map((name) => join(folder, name).replaceAll('\\', '/'))
        .filter((path) => /[.]tsx?$/.test(path) && !PASSED_OVER.test(path))
        .map((path) => /** @type {const} */ ([path, readFileSync(join(ROOT, path), 'utf8')])),
    ),
  );

const sources = readSources();
const faults = [
  ...faultsOfTheSearch(),
  ...literalsIn(sources).map(
    ({ path, line, text }) => `${path}:${line}: “${text.replaceAll('\uFFFC', '{…}')}” belongs in src/core/words/en`,
  ),
];
for (const fault of faults) console.error(fault);
console.log(
  `interface words: ${Object.keys(sources).length} files, ${faults.length} faults; ${READ.length} planted literals found, ${DATA.length} planted data passed over`,
);
process.exitCode = faults.length > 0 || Object.keys(sources).length < 100 ? 1 : 0;
