import { createRequire, syncBuiltinESMExports } from 'node:module';
import process from 'node:process';
import { Script } from 'node:vm';

/** Modules that reach the disk, the network, other processes, threads or the engine: nothing in them works any more. */
const FORBIDDEN_MODULES =
  'fs fs/promises net tls http https http2 dns dns/promises dgram child_process cluster worker_threads inspector inspector/promises repl module v8 vm wasi os readline readline/promises trace_events'.split(
    ' ',
  );

/** Modules the format code may have: they compute and nothing else. */
const ALLOWED_MODULES = new Set(
  'buffer crypto events perf_hooks process stream string_decoder url util zlib'.split(' '),
);

const FORBIDDEN_GLOBALS =
  'fetch WebSocket EventSource XMLHttpRequest Worker SharedWorker BroadcastChannel WebAssembly eval navigator'.split(
    ' ',
  );

/** Names that pdf.js looks at while it loads. Node's own would load its whole network code at the first look. */
const INERT_GLOBALS = ['Request', 'Response', 'Headers', 'FormData'];

const FORBIDDEN_OF_PROCESS =
  'binding _linkedBinding dlopen getBuiltinModule kill _kill chdir loadEnvFile report openStdin umask setuid seteuid setgid setegid setgroups initgroups _debugProcess _debugEnd _startProfilerIdleNotifier execve mainModule cwd getActiveResourcesInfo takeHeapSnapshot'.split(
    ' ',
  );

/** Loads a module that {@link ALLOWED_MODULES} names, under its name with or without `node:`. */
export type LockedRequire = (name: string) => unknown;

/**
 * Locks this process in: from here on no code in it can reach the disk, the network or another process, or make code out
 * of text. To be called before any byte of a file is looked at. (Electron's utility process ignores Node's permissions, so
 * this is done by hand; `lock-down.test.ts` tries each way out.)
 */
export function lockDown(): LockedRequire {
  const require = createRequire(import.meta.url);
  const allowed = new Map<string, unknown>([...ALLOWED_MODULES].map((name) => [name, require(`node:${name}`)]));
  for (const name of FORBIDDEN_MODULES) blunt(load(require, name), 2);
  remove(allowed.get('crypto'), 'setEngine', 'setFips');
  for (const name of FORBIDDEN_GLOBALS) remove(globalThis, name);
  for (const name of INERT_GLOBALS) Object.defineProperty(globalThis, name, { value: function inert() {} });
  remove(process, ...FORBIDDEN_OF_PROCESS);
  forbidCodeFromText();
  syncBuiltinESMExports();
  const nothing = new Proxy({}, { get: () => forbidden });
  return (name) => {
    const plain = name.replace(/^node:/, '');
    // Libraries require the file system at their beginning and use it in functions that are never called.
    return allowed.get(plain) ?? nothing;
  };
}

/**
 * Runs a CommonJS script whose only way to modules is `require`: a script made here has no callback for `import()`, so
 * that throws.
 */
export function runLocked(code: string, require: LockedRequire): Record<string, unknown> {
  const exports: Record<string, unknown> = {};
  const run = new Script(`(function (exports, require, module) {${code}\n})`, { filename: 'parser-code.cjs' });
  const wrapped = run.runInThisContext() as (exports: object, require: LockedRequire, module: object) => void;
  wrapped(exports, require, { exports });
  return exports;
}

function forbidden(): never {
  throw new Error('not allowed in the parser process');
}

/** A module that this Node doesn't have reaches nothing. */
function load(require: NodeJS.Require, name: string): unknown {
  try {
    return require(`node:${name}`);
  } catch {
    return null; // ERR_UNKNOWN_BUILTIN_MODULE
  }
}

/** Makes every function of `target` throw, and those of the objects, classes and prototypes in it. */
function blunt(target: unknown, depth: number): void {
  if (target === null || (typeof target !== 'object' && typeof target !== 'function')) return;
  for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(target))) {
    const value: unknown = descriptor.value;
    if (depth > 0) blunt(value, depth - 1);
    const callable = typeof value === 'function' || descriptor.get !== undefined;
    if (!callable || key === 'constructor') continue;
    if (descriptor.configurable === true) Object.defineProperty(target, key, { value: forbidden, configurable: false });
    else if (descriptor.writable === true) Reflect.set(target, key, forbidden);
  }
}

function remove(target: unknown, ...names: readonly string[]): void {
  for (const name of names) {
    if (!Reflect.deleteProperty(target as object, name) || Reflect.has(target as object, name)) {
      Object.defineProperty(target, name, { value: undefined, configurable: false, writable: false });
    }
  }
}

/** `Function` and its kin stay as types, but none of them makes code any more. */
function forbidCodeFromText(): void {
  const kinds = [
    () => undefined,
    async () => undefined,
    function* () {
      yield undefined;
    },
    async function* () {
      yield undefined;
    },
  ];
  for (const kind of kinds) {
    const prototype = Object.getPrototypeOf(kind) as object;
    Object.defineProperty(prototype, 'constructor', { value: forbidden, configurable: false, writable: false });
  }
  // An arrow function has no `prototype` of its own, which `instanceof Function` asks for.
  const inert = Object.defineProperty(() => forbidden(), 'prototype', { value: Function.prototype });
  Object.defineProperty(globalThis, 'Function', { value: inert, configurable: false, writable: false });
}
