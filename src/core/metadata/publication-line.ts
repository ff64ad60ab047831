import type { PartialDate } from '#core/base/partial-date.ts';
import { findDate } from '#core/language/dates/date-phrase.ts';

/** A line that gives the date says hardly anything else. */
const LONGEST = 80;
/** What may stand beside the date: words for publishing, days of the week, times and zones. */
const BESIDE = new RegExp(
  `(?<!\\p{L})(?:${[
    'first published|published|posted|issued|dated?|released|on|at|of|the|by',
    '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?',
    'am|pm|a\\.m\\.|p\\.m\\.|gmt|utc|z|e[sd]t|p[sd]t|c[sd]t|bst|ist|cet|cest',
    'publié|publiée|paru|mis en ligne|le|à|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
    'veröffentlicht|erschienen|stand|am|um|den|uhr|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend',
    'publicado|publicada|fecha|el|las|a|horas|lunes|martes|miércoles|jueves|viernes|sábado|domingo',
    'pubblicato|pubblicata|il|alle|ore|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
    'publicado|em|às|(?:segunda|terça|quarta|quinta|sexta)-feira',
    'опубликовано|дата|в|г|года|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|опубліковано',
    'yayınlanma|yayın|tarihi|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|saat',
    'تاريخ|النشر|نشر|نشرت|في|بتاريخ|الساعة|يوم|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|م',
  ].join('|')})(?!\\p{L})`,
  'giu',
);
const TIME = /\d{1,2}\s?[:.h]\s?\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?/gi;
/** Later than the report: when somebody changed, printed or fetched it. */
const ANOTHER_DATE =
  /\b(?:updated?|modified|retrieved|accessed|printed|downloaded|last)\b|mis à jour|aktualisiert|actualizado|обновлено|تحديث/i;

/** A place, or the name of a column, set off before the date: `Qamishli – `, `القامشلي، `. */
const SET_OFF = /^\s*(?!\p{Ll})\p{L}[\p{L}\p{M}\p{N} .'’-]{1,30}?(?:[,،:]|\s[–—-])\s*/u;

/** The date of a line that is there to give it ("Published 22 April 2016, 14:30", "Qamishli – 22 April 2016"), or null. */
export function parseDateLine(line: string): PartialDate | null {
  if (line.length > LONGEST || !/\p{Nd}{4}/u.test(line) || ANOTHER_DATE.test(line)) return null;
  const found = findDate(line.replace(/\s/g, ' '));
  if (found === null) return null;
  const before = line.slice(0, found.start).replace(SET_OFF, '');
  const rest = `${before} ${line.slice(found.end)}`.replace(TIME, ' ').replace(BESIDE, ' ');
  return /\p{L}/u.test(rest) ? null : found.date;
}
