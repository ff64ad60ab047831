import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it, test } from 'vitest';
import type { TableName } from '#core/history/change.ts';
import { aClaim, aParty, aQuestion, aReport, aTag } from '#testing/builders.ts';
import { RECORDED_ROWS } from './history-record.ts';

const ROWS: Readonly<Record<Exclude<TableName, 'investigations'>, object>> = {
  reports: aReport(),
  parties: aParty('A party', { gradings: [] }),
  tags: aTag('A tag'),
  questions: aQuestion('How many?'),
  claims: aClaim('words', { origins: { hedge: { rule: 'hedges' }, memo: 'typed' } }),
};

it.each(Object.entries(ROWS))('a row of %s passes, with or without its undefined fields', (table, row) => {
  const schema = RECORDED_ROWS[table as TableName];
  expect(v.safeParse(schema, JSON.parse(JSON.stringify(row))).success).toBe(true);
});

test('a row is refused with the path of the field that is missing, wrong or unknown', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.entries(ROWS)),
      fc.nat(),
      fc.constantFrom('missing', 'wrong', 'unknown'),
      ([table, row], at, fault) => {
        const names = Object.keys(row);
        const name = names[at % names.length] ?? '';
        const field = fault === 'unknown' ? `${name}Of2050` : name;
        const { [field as keyof typeof row]: _gone, ...others } = row;
        const broken: object = fault === 'missing' ? others : { ...others, [field]: Symbol('of no type') };
        const parsed = v.safeParse(RECORDED_ROWS[table as TableName], broken);
        expect(parsed.success).toBe(false);
        expect(parsed.issues?.map((issue) => v.getDotPath(issue))).toContain(field);
      },
    ),
  );
});
