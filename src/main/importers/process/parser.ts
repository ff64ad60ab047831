/**
 * The entry of the parser process. It reads its code and the character maps from the disk, locks itself down, and only then
 * runs the code that reads files. It runs as Electron's utility process, or as a child of `inspect`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { ParentPort } from 'electron';
import { lockDown, runLocked } from './lock-down-parser.ts';
import type { FromParser, ParserWires, ResultPort, ToParser } from './parser-messages.ts';

const code = readFileSync(join(import.meta.dirname, 'parser-code.cjs'), 'utf8');
const characterMaps = new Uint8Array(readFileSync(join(import.meta.dirname, 'cmaps.bin')));

const parent = process.parentPort as ParentPort | undefined;
const exit = process.exit.bind(process);
const wires: ParserWires = {
  characterMaps,
  say: (message: FromParser) => void (parent === undefined ? process.send?.(message) : parent.postMessage(message)),
  listen: (receive) => {
    if (parent === undefined) process.on('message', (message) => receive(message as ToParser, null));
    else
      parent.on('message', ({ data, ports }) =>
        receive(data as ToParser, (ports[0] as ResultPort | undefined) ?? null),
      );
  },
};
if (parent === undefined) process.on('disconnect', () => exit(0));

const { startParser } = runLocked(code, lockDown()) as { startParser: (wires: ParserWires) => void };
startParser(wires);
