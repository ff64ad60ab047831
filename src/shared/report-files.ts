/** Endings of the files that reports come in, for the filter of the dialog. What a file is is told by its content. */
export const REPORT_ENDINGS: readonly string[] = (
  'txt text md markdown html htm xhtml mhtml mht pdf docx docm odt fodt rtf epub eml msg mbox ' +
  'srt vtt csv tsv json jsonl warc gz wacz zip'
).split(' ');
