/**
 * Adds to package-lock.json the optional packages of other platforms that a registry mirror didn't offer when the lock
 * was made, so that `npm ci` accepts it everywhere. Run it after each change of the dependencies; where nothing is
 * missing it changes nothing. The added entries carry no integrity: npm takes them from its registry, on those
 * platforms only.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
let added = 0;

for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${place}/node_modules/${name}`;
    const hoisted = `node_modules/${name}`;
    if (lock.packages[nested] || lock.packages[hoisted]) continue;
    lock.packages[hoisted] = {
      version: String(range).replace(/^[\^~]/, ''),
      ...platformOf(name),
      dev: true,
      optional: true,
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`package-lock.json: ${added} packages of other platforms added\n`);

/** Returns os, cpu and libc of a package `…-linux-x64-musl` as npm writes them. @param {string} name */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const named = (/** @type {string} */ word) => words.includes(word);
  const os = [
    'android',
    'darwin',
    'freebsd',
    'linux',
    'openharmony',
    'sunos',
    'aix',
    'netbsd',
    'openbsd',
    'win32',
  ].find(named);
  const cpu = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'].find(named);
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : words.includes('gnu') ? 'glibc' : undefined;
  if (os === undefined && cpu === undefined)
    throw new Error(`${name}: no platform in its name; add it to the lock by hand`);
  return { ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }), ...(os && { os: [os] }) };
}
