import { expect, test } from 'vitest';
import { BOILERPLATE, boilerplateReason } from './boilerplate.ts';

const NOT_CONTENT: readonly (readonly [string, string])[] = [
  ['age-notice', 'This story is over 5 years old.'],
  ['age-notice', 'This article is more than two years old'],
  ['image-credit', 'Screengrab via the police of the town'],
  ['image-credit', 'Image via Wikipedia'],
  ['image-credit', 'Photo: a resident / agency'],
  ['image-credit', 'Photograph by Jane Doe'],
  ['image-credit', 'Cover image © Jane Doe'],
  ['image-credit', '(AP Photo/Jane Doe)'],
  ['byline', 'The desk’s editor Jane Doe (@jane) wrote this report.'],
  ['byline', 'Reporting by Jane Doe in Beirut; Editing by John Roe'],
  ['byline', 'By Jane Doe and John Roe'],
  ['translation-credit', 'Jane Doe translated the source material from Arabic.'],
  ['translation-credit', 'Translated from the Arabic by Jane Doe'],
  ['sign-up', 'Sign up for our morning newsletter'],
  ['read-more', 'Read more: the siege explained'],
  ['share', 'Share Tweet Email'],
  ['share', 'Share this on WhatsApp'],
  ['cookie-notice', 'We use cookies to make this site work for you.'],
  ['advertisement', 'Advertisement'],
  ['agency-footer', 'Our Standards: The Thomson Reuters Trust Principles.'],
  ['copyright', 'All rights reserved.'],
  ['copyright', '© 2016 The Daily'],
  ['read-more', 'Lire aussi : Les critiques contre le projet de loi'],
  ['read-more', 'Lire : Que sont ces valises ?'],
  ['read-more', 'Lesen Sie auch: Was wir wissen'],
  ['read-more', 'Lea también: lo que sabemos'],
  ['read-more', 'Читайте также: что известно'],
  ['read-more', 'اقرأ أيضاً: ما نعرفه'],
  ['image-credit', 'Foto: Anna Berg / Agentur'],
  ['image-credit', 'Crédit photo : Anna Berg'],
  ['image-credit', 'Фото: агентство'],
  ['image-credit', 'تصوير: آنا'],
  ['share', 'Partager sur Facebook'],
  ['share', 'Поделиться'],
  ['share', 'شارك المقال'],
  ['sign-up', 'Inscrivez-vous à notre newsletter'],
  ['sign-up', 'Подпишитесь на нашу рассылку'],
  ['cookie-notice', 'Wir verwenden Cookies, um die Seite zu verbessern.'],
  ['advertisement', 'Anzeige'],
  ['advertisement', 'Реклама'],
  ['advertisement', 'إعلان'],
  ['copyright', 'Tous droits réservés.'],
  ['copyright', 'جميع الحقوق محفوظة لوكالة الأنباء'],
];

test.each(NOT_CONTENT)('%s: “%s”', (reason, text) => {
  expect(boilerplateReason(text, true)).toBe(reason);
});

test('every line of the table has an example', () => {
  const unused = BOILERPLATE.filter(
    ({ pattern, reason }) => !NOT_CONTENT.some(([why, text]) => why === reason && pattern.test(text)),
  );
  expect(unused).toEqual([]);
});

test.each([
  'Images of the prison were shared by fighters on Thursday.',
  'A picture released by the group was described as showing the incident.',
  'Photographs that a resident took on Friday show the damaged wall.',
  'He said that he had translated the letter himself and handed it to the council, which met on Thursday to speak about it in the presence of both sides and of several reporters who had come from the capital that morning, as one of them wrote later in the day to a friend abroad.',
  'By Thursday evening at least 20 had died.',
  'Share prices fell after the attack.',
  'Join us or leave, the commander told them.',
  'Foto und Film zeigen die zerstörte Mauer, sagte der Sprecher.',
  'Lire le texte de loi, ce n’est pas le comprendre, a dit le député.',
  'Реклама товаров на рынке прекратилась в четверг.',
  'صورة نشرتها الجماعة تظهر الجدار المدمر',
  'Copyright law was not what the court talked about for the whole of the morning, although both lawyers had come prepared for it and had brought the files of the earlier case, which had ended in 2012 with a settlement that neither of them wished to repeat here.',
])('is content: “%s”', (text) => {
  expect(boilerplateReason(text, true)).toBeNull();
});

test('what only edges hold is content in the middle', () => {
  expect(boilerplateReason('By Jane Doe', false)).toBeNull();
});
