import { gzipSync } from 'node:zlib';

/** A page as a server sent it. */
export interface Answer {
  readonly url: string;
  readonly body: Uint8Array | string;
  readonly type?: string;
  readonly status?: number;
  readonly gzip?: boolean;
  /** The content encoding as the server named it; the body is as it was sent. */
  readonly encoding?: string;
  readonly chunked?: boolean;
}

/** Writes a web archive: a record that describes it, then a response for each page; each packed separately if asked. */
export function aWarc(answers: readonly Answer[], packed = false): Uint8Array {
  const records = [record('warcinfo', '', Buffer.from('software: a test\r\n')), ...answers.map(response)];
  return new Uint8Array(Buffer.concat(packed ? records.map((one) => gzipSync(one)) : records));
}

function response({
  url,
  body,
  type = 'text/html; charset=utf-8',
  status = 200,
  gzip = false,
  encoding = gzip ? 'gzip' : '',
  chunked = false,
}: Answer) {
  const clear = Buffer.from(body as string);
  const sent = gzip ? gzipSync(clear) : clear;
  const chunks = Buffer.concat([Buffer.from(`${sent.length.toString(16)}\r\n`), sent, Buffer.from('\r\n0\r\n\r\n')]);
  const head = [
    `HTTP/1.1 ${status} X`,
    `Content-Type: ${type}`,
    ...(encoding === '' ? [] : [`Content-Encoding: ${encoding}`]),
    ...(chunked ? ['Transfer-Encoding: chunked'] : []),
  ];
  return record('response', url, Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), chunked ? chunks : sent]));
}

function record(type: string, url: string, body: Buffer): Buffer {
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    'WARC-Date: 2016-04-22T08:00:00Z',
    ...(url === '' ? [] : [`WARC-Target-URI: ${url}`]),
    `Content-Length: ${body.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body, Buffer.from('\r\n\r\n')]);
}
