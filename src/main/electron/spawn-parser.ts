import { join } from 'node:path';
import { app, MessageChannelMain, utilityProcess, type WebContents } from 'electron';
import type { ParserLink } from '#main/importers/process/parser-host.ts';
import { residentMemory } from '#main/importers/process/resident-memory.ts';
import { PARSER_PORT } from '#shared/ipc/contract.ts';
import { PARSER_HEAP_MB } from '#shared/limits.ts';

/**
 * Starts a parser as a utility process and joins it to the page by a port of their own: its results don't pass through
 * the main process.
 */
export function spawnParser(page: WebContents): ParserLink {
  const child = utilityProcess.fork(join(import.meta.dirname, 'parser.js'), [], {
    serviceName: 'Crosscheck parser',
    stdio: 'ignore',
    env: {},
    execArgv: [`--max-old-space-size=${PARSER_HEAP_MB}`, '--disallow-code-generation-from-strings'],
  });
  const { port1, port2 } = new MessageChannelMain();
  child.postMessage({ type: 'port' }, [port1]);
  page.postMessage(PARSER_PORT, null, [port2]);
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.on('exit', listener),
    kill: () => child.kill(),
    memory: async () => (await residentMemory(child.pid)) ?? workingSet(child.pid),
  };
}

/**
 * Returns the memory of a process in bytes as Electron reports it, on systems where the kernel isn't asked directly.
 */
function workingSet(pid: number | undefined): number | null {
  const metric = app.getAppMetrics().find((process) => process.pid === pid);
  return metric === undefined ? null : metric.memory.workingSetSize * 1024;
}
