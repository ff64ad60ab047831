/** A language of the interface. `pseudo` is English made longer, accented and mirrored, to try the interface with. */
export type Language = 'en' | 'pseudo';

/** The properties of a language besides its messages. */
export interface LanguageTraits {
  readonly direction: 'ltr' | 'rtl';
  /** The tag for the `lang` attribute of the page. */
  readonly tag: string;
  /** The locale of numbers, plurals and the order of names. */
  readonly locale: string;
  /** The locale of dates and lists: British English writes `21 Apr 2016` and `A, B and C`. */
  readonly prose: string;
  /** The locale from which libraries of components take their direction; its digits are Western. */
  readonly components: string;
}

export const LANGUAGES: Readonly<Record<Language, LanguageTraits>> = {
  en: { direction: 'ltr', tag: 'en', locale: 'en', prose: 'en-GB', components: 'en-GB' },
  pseudo: { direction: 'rtl', tag: 'en-XA', locale: 'en', prose: 'en-GB', components: 'ar-EG-u-nu-latn' },
};

/** Whether `name` is a language of the interface. */
export const isLanguage = (name: unknown): name is Language =>
  typeof name === 'string' && Object.hasOwn(LANGUAGES, name);
