const MEGABYTE = 1024 * 1024;

/** The largest file that is imported, in bytes: a report of 64 MB is some 10,000 pages of plain text. */
export const MAX_FILE_BYTES = 64 * MEGABYTE;

/** Files go to the parser in pieces of this many bytes, so that the main process never holds a whole one. */
export const CHUNK_BYTES = MEGABYTE;

/** A file that isn't read after this many milliseconds never will be: the parser is stopped and started again. */
export const PARSE_TIMEOUT_MS = 30_000;

/**
 * After this many milliseconds an importer that can look at the clock gives up, or delivers what it has: every file shall
 * end within ten seconds, with the start of a parser and what can't be stopped at once.
 */
export const PARSE_SOFT_MS = 8_000;

/** The parser's JavaScript heap in megabytes; beyond it the process ends and the file has failed. */
export const PARSER_HEAP_MB = 768;

/** The memory of the whole parser process in bytes: beyond the first an importer gives up, beyond the second it is killed. */
export const PARSER_SOFT_BYTES = 512 * MEGABYTE;
export const PARSER_HARD_BYTES = 1024 * MEGABYTE;

/** How often the main process looks at the parser's memory, in milliseconds: at 2 GB a second it sees 500 MB more at most. */
export const MEMORY_LOOK_MS = 200;

/** The most paragraphs of one report: the page draws an element for each, and no report has as many. */
export const MAX_BLOCKS = 100_000;

/** The most lines of a text: every one costs some hundred bytes while its paragraphs are looked for. */
export const MAX_LINES = 1_000_000;

/** An archive with more entries than this, or longer than this in bytes when unpacked, is refused unopened. */
export const MAX_ARCHIVE_ENTRIES = 10_000;
export const MAX_ARCHIVE_BYTES = 200 * MEGABYTE;

/** An entry of more than `MIN_BOMB_BYTES` that shrinks by more than this was made to: XML of reports shrinks 10 to 40 times. */
export const MAX_ARCHIVE_RATIO = 200;
export const MIN_BOMB_BYTES = MEGABYTE;

/** How deep archives and messages may lie in one another. */
export const MAX_NESTED_FILES = 4;

/** How many reports one file may hold. */
export const MAX_REPORTS_PER_FILE = 5_000;

/** How deep elements may lie in one another: word processors write some 40 levels. */
export const MAX_XML_DEPTH = 1_000;

/** How many files of dropped folders are looked at before the rest is left out, with a word. */
export const MAX_FILES_PER_IMPORT = 100_000;

/** The longest text that is pasted or dropped as text, in UTF-16 code units. */
export const MAX_PASTED_UNITS = 16 * MEGABYTE;

/** The largest file that is saved in one piece, in bytes. */
export const MAX_SAVED_BYTES = 512 * MEGABYTE;

/** The longest document that is printed, in UTF-16 code units: a comparison of 50 reports and 500 questions has some 10 million. */
export const MAX_PRINTED_UNITS = 64 * MEGABYTE;

/** A document that isn't printed after this many milliseconds never will be. */
export const PRINT_TIMEOUT_MS = 120_000;
