import type { SourceFile } from './importer.ts';

/** The encoding that whoever sent a file said it has (`text/html; charset=windows-1251`), or null. */
export const saidCharset = ({ type }: SourceFile): string | null =>
  /;\s*charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(type)?.[1] ?? null;

/** A type with its charset, where that is known. */
export const typeWithCharset = (type: string, charset: string) =>
  charset === '' ? type : `${type}; charset=${charset}`;
