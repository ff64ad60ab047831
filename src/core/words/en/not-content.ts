import type { Messages } from '#core/words/format/messages.ts';

/** The reasons why a block isn’t content of a report, shown beside the faded block. */
export const notContent = {
  'not-content.age-notice': 'notice of the page’s age',
  'not-content.image-credit': 'credit of a picture',
  'not-content.byline': 'byline',
  'not-content.translation-credit': 'credit of a translation',
  'not-content.sign-up': 'invitation to sign up',
  'not-content.read-more': 'link to another article',
  'not-content.share': 'sharing buttons',
  'not-content.cookie-notice': 'cookie notice',
  'not-content.advertisement': 'advertisement',
  'not-content.agency-footer': 'agency footer',
  'not-content.copyright': 'copyright notice',
  'not-content.running-head': 'head of the page',
  'not-content.running-foot': 'foot of the page',
  'not-content.page-number': 'page number',
  'not-content.analyst': 'not content: marked by you',
} as const satisfies Messages;
