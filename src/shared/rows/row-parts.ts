import * as v from 'valibot';
import type { Id } from '#core/base/id.ts';
import type { Instant } from '#core/base/instant.ts';
import { parsePartialDate, type PartialDate } from '#core/base/partial-date.ts';

/**
 * Takes a schema for the rows of type `Row` and gives it back. The two types must be assignable both ways: a field that is
 * missing in the schema, or that only the schema has, is a type error.
 */
export const exactly =
  <Row>() =>
  <Schema extends v.GenericSchema<unknown, Row>>(schema: Row extends v.InferOutput<Schema> ? Schema : never): Schema =>
    schema;

/** An id of one kind: any text but an empty one, since the ids of old data and tests are no UUIDs. */
export const id = <T extends Id<string>>() =>
  v.custom<T>((value) => typeof value === 'string' && value !== '', 'Invalid id');

export const instant = v.custom<Instant>(
  (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(value),
  'Invalid instant',
);

export const partialDate = v.custom<PartialDate>(
  (value) => typeof value === 'string' && parsePartialDate(value) === value,
  'Invalid date',
);

/** A whole number from 0 on: an offset, a length, a size. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A share from 0 to 1. */
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());
