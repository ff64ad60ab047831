import { relatePeople, type PeopleCountedBy } from '#core/comparison/figures/people-relation.ts';
import { relateTimes, type EventTime } from '#core/comparison/times/event-time.ts';

/** What a count is made over: the people it counts, and the time in which it happened to them. */
export interface CountedSet {
  readonly people: PeopleCountedBy;
  /** Null where the report doesn't say when. */
  readonly period: EventTime | null;
}

/**
 * The relation of what two counts are made over. `same`: nothing tells them apart. `part`: the first counts some of the
 * people of the second. `whole`: the second counts some of the first. `other people`, `other time`: nobody is in both
 * counts, so that their figures say nothing about each other.
 */
export type SetRelation = 'same' | 'part' | 'whole' | 'other people' | 'other time';

/** Tells how the sets of two counts are related. The dead of Wednesday and the dead of Thursday are two sets. */
export function relateSets(a: CountedSet, b: CountedSet): SetRelation {
  if (a.period !== null && b.period !== null && relateTimes(a.period, b.period) === 'apart') return 'other time';
  const people = relatePeople(a.people, b.people);
  return people === 'apart' ? 'other people' : people;
}

/** Whether nothing tells two counts apart: they may be made over the same people in the same time. */
export const mayCountTheSame = (a: CountedSet, b: CountedSet): boolean => relateSets(a, b) === 'same';

/** Whether nobody can be in both of two counts. */
export function excludeEachOther(a: CountedSet, b: CountedSet): boolean {
  const relation = relateSets(a, b);
  return relation === 'other people' || relation === 'other time';
}
