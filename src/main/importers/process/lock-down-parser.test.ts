import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';

/** Ways to the disk, the network, other processes and new code, as a script in the locked process may try them. */
const WAYS_OUT: Readonly<Record<string, string>> = {
  'require of the file system': "require('node:fs').readFileSync(secret, 'utf8')",
  'promises of the file system': "await require('fs').promises.readFile(secret, 'utf8')",
  'an imported file system': "(await import('node:fs')).readFileSync(secret, 'utf8')",
  'an imported file': "(await import('file://' + secret)).default",
  'data as a module': "(await import('data:text/javascript,export default 1')).default",
  'a built-in module of the process': "process.getBuiltinModule('fs').readFileSync(secret, 'utf8')",
  'a binding of the process': "process.binding('fs').open(secret, 0, 438)",
  'an internal binding': "process._linkedBinding('electron_common_asar')",
  'the main module': "process.mainModule.require('fs').readFileSync(secret)",
  'a loaded library': 'process.dlopen({ exports: {} }, secret)',
  'a report of the process': "process.report.writeReport(secret + '.json')",
  'an environment file': 'process.loadEnvFile(secret)',
  'another directory': "process.chdir('/')",
  'a signal': 'process.kill(process.ppid, 0)',
  'a debugger': 'process._debugProcess(process.ppid)',
  fetch: 'await (await fetch(address)).text()',
  'a web socket': "new WebSocket(address.replace('http', 'ws')).url",
  http: "await new Promise((yes, no) => require('http').get(address, yes).on('error', no))",
  'a socket': "require('net').connect(80, 'localhost').constructor.name",
  'a datagram': "require('dgram').createSocket('udp4').constructor.name",
  'a name server': "await require('dns').promises.lookup('localhost')",
  'another process': "require('child_process').execSync('id').toString()",
  'a thread': "new (require('worker_threads').Worker)('1', { eval: true }).threadId",
  'a heap snapshot': "require('v8').writeHeapSnapshot(secret + '.heap')",
  'a heap snapshot of Electron’s process': "process.takeHeapSnapshot(secret + '.heap')",
  'an inspector': "require('inspector').open(0)",
  'another script': "new (require('vm').Script)('1').runInThisContext()",
  'a module of a module': "require('module').createRequire(secret)('fs')",
  'an engine of OpenSSL': "require('crypto').setEngine(secret)",
  eval: "eval('1')",
  'indirect eval': "(0, eval)('1')",
  Function: "new Function('return 1')()",
  'a function’s constructor': "(() => 1).constructor('return 1')()",
  'an async function’s constructor': "await (async () => 1).constructor('return 1')()",
  'a generator’s constructor': "(function* () {}).constructor('return 1')().next().value",
  WebAssembly: 'new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).constructor.name',
  'a library’s function': "require('zlib').gunzipSync.constructor('return 1')()",
};

/** What the locked script can still do: it is a working process. */
const ALLOWED: Readonly<Record<string, string>> = {
  arithmetic: '1 + 1',
  hashing: "require('node:crypto').createHash('sha256').update('x').digest('hex').length",
  inflating: "require('node:zlib').inflateRawSync(require('node:zlib').deflateRawSync('x')).toString()",
  decoding: "new TextDecoder('shift_jis').decode(Uint8Array.of(0x93, 0xfa))",
  timers: "await new Promise((done) => setTimeout(() => done('later'), 1))",
};

let folder = '';
let server: Server;
let requests = 0;
const results = new Map<string, { readonly ok: boolean; readonly value: string }>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-lock-'));
  server = createServer((_request, response) => {
    requests += 1;
    response.end('reached');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const secret = join(folder, 'secret.mjs');
  writeFileSync(secret, "export default 'the secret';");
  const source = join(import.meta.dirname, 'lock-down-parser.ts');
  const { code } = await transformWithOxc((await import('node:fs')).readFileSync(source, 'utf8'), source);
  writeFileSync(join(folder, 'lock-down.mjs'), code);
  const attempts = Object.entries({ ...WAYS_OUT, ...ALLOWED }).map(
    ([name, way]) => `[${JSON.stringify(name)}, async () => ${way}]`,
  );
  const script = `exports.run = async (secret, address, say) => { for (const [name, way] of [${attempts.join(',\n')}]) { let result; try { result = { ok: true, value: String(await way()) } } catch (error) { result = { ok: false, value: String(error) } } say(name, result); } };`;
  writeFileSync(
    join(folder, 'main.mjs'),
    `import { lockDown, runLocked } from './lock-down.mjs';
     process.takeHeapSnapshot = () => true; // Electron's processes have it, Node's don't
     const write = process.stdout.write.bind(process.stdout);
     const lines = [];
     const exit = process.reallyExit.bind(process);
     const raw = process._rawDebug;
     const { run } = runLocked(${JSON.stringify(script)}, lockDown());
     await run(${JSON.stringify(secret)}, ${JSON.stringify(address)}, (name, result) => lines.push([name, result]));
     raw('RESULT ' + JSON.stringify(lines));
     exit(0);`,
  );
  const { stderr } = spawnSync(process.execPath, [join(folder, 'main.mjs')], { encoding: 'utf8', cwd: folder });
  const line = stderr.split('\n').find((text) => text.startsWith('RESULT '));
  if (line === undefined) throw new Error(`the locked process said nothing: ${stderr.slice(0, 2000)}`);
  for (const [name, result] of JSON.parse(line.slice(7)) as [string, { ok: boolean; value: string }][])
    results.set(name, result);
}, 30_000);

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the locked parser process can’t get out by', () => {
  test.each(Object.keys(WAYS_OUT))('%s', (name) => {
    expect(results.get(name)).toMatchObject({ ok: false });
  });

  it('any request: the server got none', () => {
    expect(requests).toBe(0);
  });
});

test.each([
  ['arithmetic', '2'],
  ['hashing', '64'],
  ['inflating', 'x'],
  ['decoding', '日'],
  ['timers', 'later'],
])('in the locked process %s still works', (name, value) => {
  expect(results.get(name)).toEqual({ ok: true, value });
});
