/** The words by which one language tells that somebody unnamed says something. Entries are pieces of regular expressions. */
export interface UnnamedPeopleWords {
  /** Words for a kind of person or outlet, where reports name nobody: in the singular where the script has capitals. */
  readonly kinds: readonly string[];
}
