const SECTOR = 512;
const FREE = 0xffffffff;
const END = 0xfffffffe;

/** The contents of a compound file: streams by their paths, `folder/name`. */
export type CompoundStreams = Readonly<Record<string, Uint8Array | string>>;

interface Node {
  readonly name: string;
  readonly bytes: Uint8Array | null;
  readonly children: Node[];
}

/**
 * Writes a compound file (MS-CFB, version 3). Every stream has its own sectors: none is short enough for smaller ones.
 */
export function aCompoundFile(streams: CompoundStreams): Uint8Array {
  const root: Node = { name: 'Root Entry', bytes: null, children: [] };
  for (const [path, content] of Object.entries(streams)) {
    const steps = path.split('/');
    const name = steps.pop() ?? '';
    const folder = steps.reduce((at, step) => {
      let next = at.children.find((child) => child.name === step);
      if (next === undefined) at.children.push((next = { name: step, bytes: null, children: [] }));
      return next;
    }, root);
    folder.children.push({ name, bytes: Buffer.from(content as string), children: [] });
  }
  const entries: Buffer[] = [];
  const sectors: Buffer[] = [];
  const table: number[] = [];
  const place = (bytes: Uint8Array): number => {
    if (bytes.length === 0) return END;
    const first = sectors.length;
    for (let at = 0; at < bytes.length; at += SECTOR) {
      const sector = Buffer.alloc(SECTOR);
      sector.set(bytes.subarray(at, at + SECTOR));
      sectors.push(sector);
      table.push(at + SECTOR >= bytes.length ? END : sectors.length);
    }
    return first;
  };
  const write = (node: Node, sibling: number): number => {
    const entry = Buffer.alloc(128);
    const number = entries.push(entry) - 1;
    entry.write(node.name, 'utf16le');
    entry.writeUInt16LE(node.name.length * 2 + 2, 64);
    entry[66] = node === root ? 5 : node.bytes === null ? 1 : 2;
    entry.writeUInt32LE(FREE, 68);
    entry.writeUInt32LE(sibling, 72);
    const child = node.children.reduce((next, inner) => write(inner, next), FREE);
    entry.writeUInt32LE(child, 76);
    entry.writeUInt32LE(node.bytes === null ? END : place(node.bytes), 116);
    entry.writeUInt32LE(node.bytes?.length ?? 0, 120);
    return number;
  };
  write(root, FREE);
  while (entries.length % 4 !== 0) entries.push(Buffer.alloc(128));
  const directory = place(Buffer.concat(entries));
  const tableSectors = Math.ceil((table.length + 8) / (SECTOR / 4));
  const tableStart = sectors.length;
  const whole = [...table, ...Array.from({ length: tableSectors }, () => 0xfffffffd)];
  while (whole.length < tableSectors * (SECTOR / 4)) whole.push(FREE);
  const packedTable = Buffer.alloc(tableSectors * SECTOR);
  whole.forEach((next, i) => packedTable.writeUInt32LE(next >>> 0, i * 4));
  return new Uint8Array(Buffer.concat([header(directory, tableStart, tableSectors), ...sectors, packedTable]));
}

function header(directory: number, tableStart: number, tableSectors: number): Buffer {
  const bytes = Buffer.alloc(SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(tableSectors, 44);
  bytes.writeUInt32LE(directory, 48);
  bytes.writeUInt32LE(0, 56); // no stream is short enough for smaller sectors
  bytes.writeUInt32LE(END, 60);
  bytes.writeUInt32LE(END, 68);
  for (let i = 0; i < 109; i++) bytes.writeUInt32LE(i < tableSectors ? tableStart + i : FREE, 76 + i * 4);
  return bytes;
}
