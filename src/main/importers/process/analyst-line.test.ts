import { expect, test } from 'vitest';
import type { ParsedFile, ToParserPort } from '#shared/parsed-file/parsed-file.ts';
import { createAnalystLine } from './analyst-line.ts';

test('a parser announces that it waits for the store, so that the wait doesn’t count as slow', async () => {
  const said: string[] = [];
  let hear: (event: { data: ToParserPort }) => void = () => undefined;
  const line = createAnalystLine(
    {
      postMessage: ({ type }) => void said.push(type),
      on: (_event, listener) => void (hear = listener),
      start: () => undefined,
    },
    ({ type }) => void said.push(type),
  );
  const failure = { code: 'empty', params: {} } as const;
  const result: ParsedFile = { batch: 'b', index: 0, name: 'a.txt', outcome: { ok: false, failure } };
  const delivered = line.deliver(result);
  expect(said).toEqual(['waiting', 'result']);
  hear({ data: { type: 'stored', batch: 'b', index: 0 } });
  await delivered;
});
