import type { Report } from './report.ts';

/** What the program may propose about a report. */
export const PROPOSED_FIELDS = ['title', 'publisher', 'authors', 'published', 'language', 'url', 'dateline'] as const;

/** Whether something that was proposed about a report has neither been touched nor accepted. */
export const hasOpenProposals = (report: Report): boolean =>
  PROPOSED_FIELDS.some((name) => report[name].origin !== 'none' && !report[name].confirmed);
