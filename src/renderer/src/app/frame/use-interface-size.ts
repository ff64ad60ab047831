import { useEffect } from 'react';
import * as v from 'valibot';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { usePreference } from '#renderer/db/preferences.ts';
import { LEAST_SCALE, MOST_SCALE, setInterfaceScale } from '#renderer/ui/interface-scale.ts';

const sizeSchema = v.pipe(v.number(), v.minValue(100 * LEAST_SCALE), v.maxValue(100 * MOST_SCALE));

/** Returns the size of the whole interface in percent, as it is remembered, and a function that changes it. */
export function useInterfaceSize(
  db: CrosscheckDatabase,
): readonly [size: number | undefined, set: (size: number) => Promise<void>] {
  const [size, setSize] = usePreference<number>(db, 'interface-size', sizeSchema, 100 * LEAST_SCALE);
  useEffect(() => {
    if (size !== undefined) setInterfaceScale(size / 100);
  }, [size]);
  return [size, setSize];
}
