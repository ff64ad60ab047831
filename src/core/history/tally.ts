import type { Claim } from '#core/model/claim.ts';
import type { Change } from './change.ts';

/**
 * The key of a count: `reports`, `claims`, `questions` of an investigation, and the claims of one report, tag or
 * question (`report/ID`, `tag/ID`, `question/ID`). Counts are updated with each change, so that no list has to be read
 * to be counted.
 */
export type TallyKey = 'reports' | 'claims' | 'questions' | `${'report' | 'tag' | 'question'}/${string}`;

/** Returns the difference that `changes` make to each tally, without the tallies that stay the same. */
export function tallyDeltas(changes: readonly Change[]): ReadonlyMap<TallyKey, number> {
  const deltas = new Map<TallyKey, number>();
  const add = (key: TallyKey, by: number) => {
    const sum = (deltas.get(key) ?? 0) + by;
    if (sum === 0) deltas.delete(key);
    else deltas.set(key, sum);
  };
  const addClaim = (claim: Pick<Claim, 'tagIds' | 'questionIds'>, by: number) => {
    for (const id of claim.tagIds) add(`tag/${id}`, by);
    for (const id of claim.questionIds) add(`question/${id}`, by);
  };
  for (const change of changes) {
    if (change.op === 'patch') {
      if (change.table !== 'claims') continue;
      for (const [fields, by] of [
        [change.was, -1],
        [change.set, 1],
      ] as const) {
        if (fields.reportId !== undefined) add(`report/${fields.reportId}`, by);
        addClaim({ tagIds: fields.tagIds ?? [], questionIds: fields.questionIds ?? [] }, by);
      }
      continue;
    }
    const by = change.op === 'add' ? 1 : -1;
    if (change.table === 'reports' || change.table === 'questions') add(change.table, by);
    if (change.table !== 'claims') continue;
    add('claims', by);
    add(`report/${change.row.reportId}`, by);
    addClaim(change.row, by);
  }
  return deltas;
}
