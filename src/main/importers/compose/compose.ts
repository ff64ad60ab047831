import { err, ok, type Result } from '#core/base/result.ts';
import { markBoilerplate } from '#core/language/boilerplate/boilerplate.ts';
import { dateWarnings } from '#core/metadata/date-warnings.ts';
import { proposeFromText } from '#core/metadata/propose-from-text.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import type { ImportWarning } from '#core/model/import-warning.ts';
import type { DocumentMetadata, ImportedDocument } from '#core/model/imported-document.ts';
import { proposed, type MetadataValue } from '#core/model/metadata-value.ts';
import type { Block } from '#core/text/block.ts';
import { canonicalText } from '#core/text/canonical-text.ts';
import type { ImportContext, SourceFile } from '#main/importers/contract/importer.ts';
import { MAX_BLOCKS } from '#shared/limits.ts';
import { tooManyBlocks } from './bounded-builder.ts';
import { detectLanguage, isWrittenIn } from './detect-language.ts';

/** The text and metadata that an importer has read from a file. The steps after that are the same for every format. */
export interface DocumentDraft {
  readonly format: string;
  readonly charset: string | null;
  /** Canonical text. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The metadata of the format. It takes precedence over proposals from the words. */
  readonly metadata?: Partial<DocumentMetadata>;
  readonly warnings: readonly ImportWarning[];
  /** The dates of the file as written: an impossible date can't be proposed and leads to a warning. */
  readonly dates?: readonly string[];
}

/** Makes an imported document: marks boilerplate, proposes metadata from the words, and refuses a text without letters. */
export function compose(
  draft: DocumentDraft,
  { name, url }: SourceFile,
  { now }: ImportContext,
): Result<ImportedDocument, ImportFailure> {
  const { text, format, charset } = draft;
  if (draft.blocks.length > MAX_BLOCKS) throw tooManyBlocks();
  const blocks = markBoilerplate(text, draft.blocks);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return err({ code: 'no-text', params: {} });
  }
  const words = proposeFromText(text, blocks, name);
  const found = withoutProperties(present(cleaned(draft.metadata ?? {})), words);
  const metadata = {
    url: proposed(url, url === '' ? 'none' : 'link'),
    ...words,
    ...found,
    language: languageOf(text, found.language),
  } satisfies DocumentMetadata;
  const warnings = [...draft.warnings, ...dateWarnings(metadata.published.value, draft.dates ?? [], now)];
  return ok({ format, charset, text, blocks, metadata, warnings });
}

/**
 * Returns the language that the file declares, unless the words show that a program or a template declared it: a word
 * processor writes the language of its user's system, and a site declares one language for articles in several scripts.
 */
function languageOf(text: string, said: DocumentMetadata['language'] | undefined): DocumentMetadata['language'] {
  if (said !== undefined && said.origin !== 'document-properties' && isWrittenIn(text, said.value)) return said;
  const detected = detectLanguage(text);
  const agrees = detected === 'und' || said?.value.split('-')[0]?.toLowerCase() === detected;
  if (said !== undefined && agrees) return said;
  return proposed(detected, detected === 'und' ? 'none' : 'detected');
}

/** Returns a warning about control characters that were removed, or none. */
export function removalWarning(removed: number): readonly ImportWarning[] {
  return removed === 0 ? [] : [{ code: 'control-characters-removed', params: { count: removed } }];
}

/**
 * Removes properties of the file where the words of the report give the same field: a program knows its user and the day on
 * which the file was made, but not the author and the date of the report.
 */
function withoutProperties(
  found: Partial<DocumentMetadata>,
  words: Pick<DocumentMetadata, 'published' | 'authors' | 'publisher'>,
): Partial<DocumentMetadata> {
  return Object.fromEntries(
    Object.entries(found).filter(([key, { origin }]) => {
      const said = Object.entries(words).find(([name]) => name === key)?.[1];
      const weaker = key === 'published' || key === 'authors' || key === 'publisher';
      return !(weaker && origin === 'document-properties' && said !== undefined && said.origin !== 'none');
    }),
  );
}

/** Makes titles and names canonical, as the text is: they come from the same files. */
function cleaned(metadata: Partial<DocumentMetadata>): Partial<DocumentMetadata> {
  const clean = (value: string) => canonicalText(value).text.replace(/\s+/g, ' ').trim();
  const of = (value: MetadataValue<string>) => {
    const said = clean(value.value);
    return said === '' ? proposed('', 'none') : { ...value, value: said };
  };
  const { title, publisher, authors } = metadata;
  const names = authors?.value.map(clean).filter((name) => /[\p{L}\p{N}]/u.test(name)) ?? [];
  return {
    ...metadata,
    ...(title && { title: of(title) }),
    ...(publisher && { publisher: of(publisher) }),
    ...(authors && { authors: names.length === 0 ? proposed([], 'none') : { ...authors, value: names } }),
  };
}

/** Removes the values that mean "not found": they must not hide proposals from the words. */
function present(metadata: Partial<DocumentMetadata>): Partial<DocumentMetadata> {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value.origin !== 'none'));
}
