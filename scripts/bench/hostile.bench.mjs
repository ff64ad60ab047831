import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from '../setup/paths.mjs';
import { ensureBuilt } from '../tasks/build.mjs';
import { bundle } from './bundle.mjs';

/** The interval in milliseconds at which the parser's memory is read; the kernel keeps the peak. */
const LOOK_MS = 20;

/**
 * Reads hostile files one after the other, as `inspect` does: seconds with the start of the processes, the peak of the
 * parser's resident memory (Linux), and the outcome. The table in `docs/formats.md` comes from here.
 */
export async function run() {
  if (ensureBuilt() !== 0) throw new Error('the app doesn’t build');
  const program = await bundle('src/testing/bench/hostile.ts', 'hostile');
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-bench-'));
  const make = (/** @type {string[]} */ ...args) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr.slice(0, 1000));
    return stdout;
  };
  try {
    /** @type {[string, string][]} */
    const files = JSON.parse(make('list'));
    console.log('file                                        s    MB  ends as');
    for (const [name, ending] of files) {
      const path = join(folder, `a.${ending}`);
      make('write', name, path);
      const { seconds, peak, end } = await inspect(path);
      console.log(
        `${name.padEnd(40)} ${seconds.toFixed(1).padStart(4)} ${peak === 0 ? '   –' : String(peak).padStart(5)}  ${end}`,
      );
      rmSync(path);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} path @returns {Promise<{ seconds: number, peak: number, end: string }>} */
async function inspect(path) {
  const began = performance.now();
  const child = spawn(process.execPath, [join(ROOT, 'out/main/inspect.js'), path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let peak = 0;
  const looking = setInterval(() => {
    peak = Math.max(peak, ...childrenOf(child.pid ?? 0).map(peakOf));
  }, LOOK_MS);
  let printed = '';
  child.stdout.on('data', (piece) => (printed += piece));
  await new Promise((ended) => child.on('close', ended));
  clearInterval(looking);
  const lines = printed.split('\n').filter((line) => line !== '');
  /** @type {{ ok: boolean, format?: string, error?: { code: string } | null }[]} */
  const told = lines.map((line) => JSON.parse(line));
  const read = told.filter(({ ok }) => ok);
  const failed = new Set(told.flatMap(({ error }) => (error?.code === undefined ? [] : [error.code])));
  const what = read.length === 0 ? [] : [read.length === 1 ? `read as ${read[0]?.format}` : `${read.length} reports`];
  return { seconds: (performance.now() - began) / 1000, peak, end: [...what, ...failed].join(', ') };
}

/** @param {number} parent @returns {number[]} */
function childrenOf(parent) {
  return read(`/proc/${parent}/task/${parent}/children`).split(' ').filter(Boolean).map(Number);
}

/** Returns the peak resident memory of a process in MB. @param {number} pid */
function peakOf(pid) {
  return Math.round(Number(/^VmHWM:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024);
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // the process has ended, or this isn't Linux
  }
}
