/** How many report colours there are (`--report-0` …): a report's second sign beside its publisher's name. */
export const REPORT_COLOURS = 8;
