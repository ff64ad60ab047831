/**
 * Command line: `node import.mjs FOLDER write | ours FORMAT | bare FORMAT`. It makes one measurement a process, so that
 * each peak of memory is its own.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readBytes } from '#testing/files/read-bytes.ts';
import { BARE } from './bare-libraries.ts';
import { corpus, WRITERS } from './corpus.ts';

/** The least duration of a measurement. Shorter ones would measure the machine rather than the code. */
const LEAST_MS = 1_500;

const [folder = '', what = '', format = ''] = process.argv.slice(2);

if (what === 'write') {
  for (const name of Object.keys(WRITERS)) {
    mkdirSync(join(folder, name), { recursive: true });
    for (const [i, bytes] of corpus(name).entries()) writeFileSync(join(folder, name, `${i}.${name}`), bytes);
  }
  process.stdout.write(JSON.stringify({ formats: Object.keys(WRITERS).map((name) => [name, BARE[name]?.name ?? '']) }));
} else {
  const names = readdirSync(join(folder, format));
  const files = names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, format, name))) }));
  const read = what === 'ours' ? ours : (_name: string, bytes: Uint8Array) => BARE[format]?.read(bytes);
  for (const { name, bytes } of files.slice(0, 5)) await read(name, bytes); // warm: a batch has one process
  const started = performance.now();
  const before = process.cpuUsage();
  let rounds = 0;
  for (; rounds === 0 || performance.now() - started < LEAST_MS; rounds++) {
    for (const { name, bytes } of files) await read(name, bytes);
  }
  const used = process.cpuUsage(before);
  process.stdout.write(
    JSON.stringify({
      files: files.length * rounds,
      bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0) * rounds,
      ms: (used.user + used.system) / 1000,
      peakMb: peakMemory(),
    }),
  );
}
process.exit(0);

/** Returns the peak memory of this process alone: the system's report on children includes the parent. */
function peakMemory(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024;
}

async function ours(name: string, bytes: Uint8Array): Promise<void> {
  const read = await readBytes(name, bytes);
  if (!read.ok) throw new Error(`${name}: ${read.error.code}`);
}
