const MEGABYTE = 1024 * 1024;

/** The largest file that is imported, in bytes: a report of 64 MB is some 10,000 pages of plain text. */
export const MAX_FILE_BYTES = 64 * MEGABYTE;

/**
 * The size in bytes of the pieces in which a file goes to the parser, so that the main process never has a whole file
 * in memory.
 */
export const CHUNK_BYTES = MEGABYTE;

/** A file that isn't read after this many milliseconds never will be: the parser is stopped and started again. */
export const PARSE_TIMEOUT_MS = 30_000;

/**
 * The milliseconds after which an importer that can look at the clock gives up or returns its result so far. Every file
 * must end within ten seconds, with the start of a parser and the work that can't be stopped at once.
 */
export const PARSE_SOFT_MS = 8_000;

/** The parser's JavaScript heap in megabytes; beyond it the process ends and the file has failed. */
export const PARSER_HEAP_MB = 768;

/** The memory of the whole parser process in bytes: beyond the first an importer gives up, beyond the second it is killed. */
export const PARSER_SOFT_BYTES = 512 * MEGABYTE;
export const PARSER_HARD_BYTES = 1024 * MEGABYTE;

/**
 * The interval in milliseconds at which the main process reads the parser's memory: at 2 GB a second it misses 500 MB
 * at most.
 */
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

/** Limits how deep archives and messages may be nested. */
export const MAX_NESTED_FILES = 4;

/** Limits how many reports one file may contain. */
export const MAX_REPORTS_PER_FILE = 5_000;

/** Limits how deep elements may be nested: word processors write some 40 levels. */
export const MAX_XML_DEPTH = 1_000;

/** Limits how many files of dropped folders are read; the others are left out with a message. */
export const MAX_FILES_PER_IMPORT = 100_000;

/** The longest text that is pasted or dropped as text, in UTF-16 code units. */
export const MAX_PASTED_UNITS = 16 * MEGABYTE;

/**
 * A file is saved in pieces of at most this many bytes. Larger pieces would need fewer messages and hold more of the file in
 * memory, several times over: a message is copied on its way.
 */
export const MAX_PIECE_BYTES = MEGABYTE;

/**
 * The longest document that is printed, in bytes of UTF-8. Printing needs the whole document in memory. A comparison of 50
 * reports and 500 questions has some 10 million.
 */
export const MAX_PRINTED_BYTES = 64 * MEGABYTE;

/** A document that isn't printed after this many milliseconds never will be. */
export const PRINT_TIMEOUT_MS = 120_000;
