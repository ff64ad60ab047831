import * as v from 'valibot';

/** No parameters at all. */
export const none = v.strictObject({});
/** Parts of paths, dates as written, names of errors: longer than this no importer makes them. */
export const text = v.pipe(v.string(), v.maxLength(4096));
export const count = v.pipe(v.number(), v.finite(), v.minValue(0));
export const numbered = v.strictObject({ numbers: v.pipe(v.array(count), v.maxLength(20)), count });

/** Returns the schema of a code and its parameters: the code says which of the schemas the parameters have to fit. */
export function oneSchema<Told extends { readonly code: string; readonly params: object }>(
  params: Readonly<Record<Told['code'], v.GenericSchema<unknown, object>>>,
): v.GenericSchema<unknown, Told> {
  const coded = v.looseObject({ code: v.picklist(Object.keys(params) as Told['code'][]), params: v.unknown() });
  return v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const told = v.safeParse(coded, dataset.value);
      const parsed = told.success ? v.safeParse(params[told.output.code], told.output.params) : null;
      if (!told.success || !parsed?.success || Object.keys(told.output).length !== 2) {
        addIssue({ message: 'no known code with its parameters' });
        return NEVER;
      }
      return { code: told.output.code, params: parsed.output } as unknown as Told;
    }),
  );
}
