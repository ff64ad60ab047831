import type { BoilerplateRule } from './boilerplate-rule.ts';

/** A whole word is over: `\\b` knows only the letters of English. */
const END = String.raw`(?![\p{L}\p{M}])`;
const words = (...alternatives: readonly string[]) => new RegExp(`^(?:${alternatives.join('|')})${END}`, 'iu');
const whole = (...alternatives: readonly string[]) => new RegExp(`^(?:${alternatives.join('|')})[.:!]?$`, 'iu');

/** What sites in French, German, Spanish, Italian, Portuguese, Russian, Ukrainian, Turkish, Arabic and Persian put around a report. */
export const OTHER_LANGUAGES: readonly BoilerplateRule[] = [
  {
    reason: 'read-more',
    pattern: words(
      '(?:à )?(?:lire|voir|écouter) (?:aussi|également|la suite|notre)',
      'lire ?(?= ?:)',
      'lesen sie (?:auch|mehr)|mehr zum thema|siehe auch|weiterlesen',
      '(?:lea?|leer|ver|mira) (?:también|más)|te puede interesar',
      'leggi anche|per approfondire',
      '(?:leia|veja|saiba) (?:também|mais)',
      'читайте (?:также|ещ[её])|читать (?:далее|также)|смотрите также|читайте також',
      'ayrıca okuyun|bunu da okuyun|ilgili haber(?:ler)?',
      'اقرأ (?:أيضا|أيضًا|أيضاً|المزيد)|شاهد أيضا|شاهد أيضًا|مواضيع ذات صلة|بیشتر بخوانید',
    ),
    longest: 200,
    where: 'anywhere',
  },
  {
    reason: 'image-credit',
    pattern: new RegExp(
      `^(?:${[
        "crédits?(?: photo)?|photographie|capture d[’']écran",
        'foto|bild|bildquelle|grafik|bildschirmfoto',
        'fotografía|imagen|captura de pantalla|immagine|imagem',
        'фото|изображение|скриншот|иллюстрация|світлина',
        'fotoğraf|görsel',
        'صورة|الصورة|تصوير|مصدر الصورة|لقطة شاشة|عکس',
      ].join('|')}) ?(?::|©|/)`,
      'iu',
    ),
    longest: 160,
    where: 'anywhere',
  },
  {
    reason: 'share',
    pattern: whole(
      'partager(?: cet article| sur .{1,30})?',
      '(?:artikel )?teilen',
      'compartir(?: en .{1,30})?|condividi|compartilhar',
      'поделиться(?: в .{1,30})?|поширити',
      'paylaş',
      'شارك(?: المقال| الخبر| على .{1,30})?|مشاركة|انشر',
    ),
    longest: 60,
    where: 'anywhere',
  },
  {
    reason: 'sign-up',
    pattern: words(
      '(?:inscrivez|abonnez)-vous.{0,80}(?:newsletters?|lettre|infolettre)',
      '(?:melden sie sich|abonnieren sie).{0,80}newsletters?',
      'suscríb(?:e|a)(?:te|se).{0,80}(?:bolet[ií]n|newsletter)|iscriviti.{0,80}newsletter|assine.{0,80}newsletter',
      'подпи(?:шитесь|сывайтесь).{0,80}(?:рассылку|канал|новости)',
      '(?:اشترك|اشتركوا|تابعونا|تابعنا).{0,80}(?:النشرة|نشرتنا|قناتنا|على)',
    ),
    longest: 200,
    where: 'anywhere',
  },
  {
    reason: 'cookie-notice',
    pattern:
      /(?:nous utilisons|ce site utilise) des cookies|(?:wir verwenden|diese (?:web)?(?:site|seite) verwendet) cookies|(?:utilizamos|este sitio (?:web )?utiliza) cookies|(?:мы используем|сайт использует) (?:файлы )?cookie|(?:نستخدم|يستخدم هذا الموقع) ملفات تعريف الارتباط/iu,
    holds: /cookie|ملفات تعريف/i,
    longest: 600,
    where: 'anywhere',
  },
  {
    reason: 'advertisement',
    pattern: whole(
      'publicité|anzeige|werbung|publicidad|pubblicità|publicidade|реклама|на правах рекламы|reklam|إعلان|إعلانات|تبلیغات',
    ),
    longest: 40,
    where: 'anywhere',
  },
  {
    reason: 'copyright',
    pattern: words(
      'tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|tutti i diritti riservati',
      'todos os direitos reservados|все права защищены|tüm hakları saklıdır|(?:جميع|كل|كافة) الحقوق محفوظة',
    ),
    longest: 240,
    where: 'edges',
  },
];
