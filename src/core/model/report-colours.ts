/** The number of report colours (`--report-0` …). A report's colour is its second sign beside its publisher's name. */
export const REPORT_COLOURS = 8;
