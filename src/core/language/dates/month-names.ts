/** What the months are called in dates, by month: whole and shortened names of the languages that boilerplate is known in. */
const NAMES: readonly string[] = [
  'january|januar|jan|jänner|janvier|janv|enero|ene|gennaio|gen|janeiro|января|янв|січня|ocak|يناير|كانون الثاني|ژانویه',
  'february|februar|feb|février|févr|fév|febrero|febbraio|fevereiro|fev|февраля|фев|лютого|şubat|فبراير|شباط|فوریه',
  'march|mar|märz|mrz|mars|marzo|março|марта|мар|березня|mart|مارس|آذار|اذار',
  'april|apr|avril|avr|abril|abr|aprile|апреля|апр|квітня|nisan|أبريل|ابريل|إبريل|نيسان|آوریل',
  'may|mai|mayo|maggio|mag|maio|мая|травня|mayıs|مايو|أيار|ايار|مه',
  'june|jun|juni|juin|junio|giugno|giu|junho|июня|июн|червня|haziran|يونيو|حزيران|ژوئن',
  'july|jul|juli|juillet|juil|julio|luglio|lug|julho|июля|июл|липня|temmuz|يوليو|تموز|ژوئیه',
  'august|aug|août|aout|agosto|ago|августа|авг|серпня|ağustos|أغسطس|اغسطس|آب|اوت',
  'september|sept|sep|septembre|septiembre|settembre|set|setembro|сентября|сент|сен|вересня|eylül|سبتمبر|أيلول|ايلول|سپتامبر',
  'october|oct|oktober|okt|octobre|octubre|ottobre|ott|outubro|out|октября|окт|жовтня|ekim|أكتوبر|اكتوبر|تشرين الأول|تشرين الاول|اکتبر',
  'november|nov|novembre|noviembre|novembro|ноября|ноя|нояб|листопада|kasım|نوفمبر|تشرين الثاني|نوامبر',
  'december|dec|dezember|dez|décembre|déc|diciembre|dic|dicembre|dezembro|декабря|дек|грудня|aralık|ديسمبر|كانون الأول|كانون الاول|دسامبر',
];

const NUMBERS = new Map(NAMES.flatMap((names, i) => names.split('|').map((name) => [name, i + 1] as const)));

/** Any month's name, for use in a pattern with the `i` and `u` flags: longer names first, since some begin with others. */
export const MONTH_NAME = `(?:${[...NUMBERS.keys()].toSorted((a, b) => b.length - a.length).join('|')})`;

/** The month of this name, from 1 to 12; 0 where it is none's. */
export const monthOfName = (name: string) => NUMBERS.get(name.toLowerCase()) ?? 0;
