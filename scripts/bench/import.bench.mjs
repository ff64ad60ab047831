import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { bundle } from './bundle.mjs';

/** @typedef {{ files: number, bytes: number, ms: number, peakMb: number }} Measured */

/**
 * Measures files of each format and MB per second of processor time (which depends little on the machine's other work),
 * the peak memory, and the time compared with the bare library in the same run.
 */
export async function run() {
  const program = await bundle('src/testing/bench/import.ts', 'import');
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-bench-'));
  /** @param {string[]} args @returns {Measured & { formats?: [string, string][] }} */
  const measure = (...args) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, folder, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr.slice(0, 1000)}`);
    return JSON.parse(stdout);
  };
  try {
    const { formats = [] } = measure('write');
    console.log('format   files/s    MB/s  peak MB  of the bare library’s time');
    for (const [format, bare] of formats) {
      const ours = measure('ours', format);
      const theirs = bare === '' ? null : measure('bare', format);
      const ratio =
        theirs === null ? '–' : `${((ours.ms / ours.files / theirs.ms) * theirs.files).toFixed(2)} × ${bare}`;
      console.log(row(format, ours, ratio));
    }
    const external = pdftotext(folder);
    if (external !== null) console.log(row('pdf', external, 'pdftotext, a process a file, for comparison'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} format @param {Measured} measured @param {string} note */
function row(format, { files, bytes, ms, peakMb }, note) {
  const perSecond = (/** @type {number} */ amount) => ((amount * 1000) / ms).toFixed(1);
  return `${format.padEnd(8)}${perSecond(files).padStart(8)}${perSecond(bytes / 1024 / 1024).padStart(8)}${peakMb.toFixed(0).padStart(9)}  ${note}`;
}

/** @param {string} folder @returns {Measured | null} */
function pdftotext(folder) {
  if (spawnSync('pdftotext', ['-v']).error !== undefined) return null;
  const paths = readdirSync(join(folder, 'pdf')).map((name) => join(folder, 'pdf', name));
  const started = performance.now();
  for (const path of paths) spawnSync('pdftotext', [path, '-']);
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  return { files: paths.length, bytes, ms: performance.now() - started, peakMb: 0 };
}
