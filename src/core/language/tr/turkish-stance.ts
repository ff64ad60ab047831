import type { StanceWords } from '#core/language/vocabulary/stance-words.ts';

const REPORTS = 'iddia*|suçlama*|haber*|rapor*|söylenti*|itham*|açıklama*';

/** Turkish words by which a wording says, denies, negates, doesn't know or plans a thing. */
export const TURKISH_STANCE: StanceWords = {
  language: 'tr',
  script: 'Latin',
  letters: 'ğşıçöüâ',
  common:
    'bir bu şu o ve de da ile için gibi kadar daha en çok her olan olarak oldu olduğu olduğunu edildi etti dedi var ise mi ki sonra önce ' +
    'göre tarafından üzerine nin nın nun nün in ın un ün ya ye yı yi yu yü dan den ta te',
  joined: [],
  harmless: [
    'yalnızca|sadece değil',
    'yalanlamadı|yalanlamıyor|yalanlamadılar|reddetmedi|reddetmiyor|reddetmediler|inkar|inkâr etmedi|etmiyor|etmediler',
    'yalanlamadı|yalanlamıyor|yalanlamadılar|reddetmedi|reddetmiyor|reddetmediler',
    'az değil',
    'bir|hiç? şüphe|kuşku yok',
    'şüphesiz|kuşkusuz',
    'gömüyor',
    'damadı|adamadı',
    'bacak',
    'fark etmez',
    'ne yazık',
  ],
  unknown: [
    'bilinmiyor|bilinmemektedir|belirsiz|bilinmediği|bilinmediğini',
    'belli|net|açık|kesin değil|degildi',
    'doğrulanamadı|doğrulanmadı|doğrulanamıyor|teyit|edilemedi|doğrulayamadı|doğrulanmamış',
    'teyit edilemedi|edilmedi|edilemiyor|edemedi',
    'yorum yapmadı|yapmaktan|yapmayı|yapmadılar … kaçındı|reddetti?',
    'yorum yapmadı|yapmadılar|yapmıyor',
    'yorum yapmaktan|yapmayı kaçındı|reddetti|reddettiler|kaçındılar',
    'açıklama yapmadı|yapılmadı|yapmadılar',
    'ne doğruladı|doğruluyor ne de? yalanladı|yalanlıyor',
  ],
  denial: [
    'yalanladı|yalanladılar|yalanlıyor|yalanlandı|yalanlayarak|yalanlayan|yalanlar|yalanlamıştı|yalanladığını|yalanlamış',
    'inkar|inkâr etti|ediyor|ettiler|edildi|eden|ederek|edildiğini|ediyorlar',
    `${REPORTS} … reddetti|reddetmişti|reddettiler|reddediyor|reddedildi|reddeden|reddederek`,
    `${REPORTS} … asılsız|yalan|uydurma|gerçek|doğru olduğunu|değil|dışı|olmadığını|dedi`,
    'asılsız|yalandır|uydurma|yalan olduğunu|haber|dedi',
    'doğru değil|olmadığını|degildir',
    'gerçeği yansıtmıyor|yansıtmadığını|yansıtmamaktadır',
    'tekzip etti|edildi|ettiler',
  ],
  negation: [
    'değil|değildi|değildir',
    'yok|yoktu|yoktur',
    '*madı|*medi|*madılar|*mediler|*mamış|*memiş|*mamıştı|*memişti|*madığını|*mediğini|*madığı|*mediği',
    '*mıyor|*miyor|*muyor|*müyor|*mıyordu|*miyordu|*muyordu|*müyordu|*mıyorlar|*miyorlar',
    '*mayacak|*meyecek|*mamaktadır|*memektedir',
    'hiçbir|hiç',
    'kimse',
  ],
  none: [],
  lacking: ['=*madan', '=*meden'],
  planned: [
    '=*acak|=*ecek|=*acaklar|=*ecekler|=*acağını|=*eceğini|=*acaklarını|=*eceklerini|=*acaktı|=*ecekti',
    'eğer',
    '*rsa|*rse|*rlarsa|*rlerse',
    'tehdit etti|ediyor|ettiler',
    'planlıyor|planladı|planladığını|planlıyorlar|planlanıyor',
    'söz verdi|verdiler',
    'talep etti|ediyor|ettiler',
    'istedi|istiyor|emretti|emri',
    'hazırlanıyor|hazır',
  ],
  expected: ['bekleniyor|beklenmektedir|beklendiği|beklendiğini', 'muhtemelen', 'tahmin ediliyor|ediyor'],
  clauses: {
    but: ['ama', 'ancak', 'fakat', 'oysa', 'rağmen'],
    and: ['ve'],
    or: ['veya', 'ya', 'yahut'],
    that: ['ki'],
    other: ['çünkü', 'sonra', 'önce'],
  },
};
