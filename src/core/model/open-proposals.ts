import type { Report } from './report.ts';

/** The fields of a report that the program may propose. */
export const PROPOSED_FIELDS = ['title', 'publisher', 'authors', 'published', 'language', 'url', 'dateline'] as const;

/** Whether a report has a proposal that the analyst has neither changed nor accepted. */
export const hasOpenProposals = (report: Report): boolean =>
  PROPOSED_FIELDS.some((name) => report[name].origin !== 'none' && !report[name].confirmed);
