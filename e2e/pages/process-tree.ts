import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** The process and all that descend from it, as /proc shows them (Linux). */
export function processTree(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = /^PPid:\s+(\d+)$/m.exec(read(`/proc/${name}/status`))?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const tree = [root];
  for (const pid of tree) for (const [child, parent] of parents) if (parent === pid) tree.push(child);
  return tree;
}

/** One line of a process's status: `Uid`, `Seccomp`, `NoNewPrivs`. */
export const statusOf = (pid: number, field: string): string =>
  new RegExp(`^${field}:\\s+(.*)$`, 'm').exec(read(`/proc/${pid}/status`))?.[1] ?? '';

/** What a process was started as: `renderer`, `utility`, … or `browser` for the first. */
export const typeOf = (pid: number): string => /--type=([\w-]+)/.exec(read(`/proc/${pid}/cmdline`))?.[1] ?? 'browser';

/**
 * The sockets of these processes that reach, or could reach, another machine: any remote address but loopback, and every
 * UDP socket. Sockets that listen on loopback are how the test talks to the app.
 */
export function foreignSockets(pids: readonly number[]): string[] {
  const owned = new Set(pids.flatMap(socketsOf));
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
    read(`/proc/net/${kind}`)
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, local = '', remote = '', , , , , , , inode = '']) => {
        if (!owned.has(inode)) return false;
        return kind.startsWith('udp') ? true : !isLocal(local) || !isLocal(remote);
      })
      .map(([, local, remote]) => `${kind} ${local} → ${remote}`),
  );
}

/** Addresses are little-endian hexadecimal: 0100007F is 127.0.0.1; all zeros means none. */
const isLocal = (address: string) => /^(?:0100007F|0{8}|0{32}|0{24}01000000|0{16}FFFF00000100007F):/.test(address);

function socketsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? [];
      } catch {
        return []; // closed in the meantime
      }
    });
  } catch {
    return []; // ended in the meantime
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // the process ended in the meantime
  }
}
