const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Limits the date header in UTF-16 code units: a date has some 40, with a comment some more. */
const LONGEST = 200;
const FORM =
  /(?:^|[\s,])(\d{1,2})\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*(?:([+-])(\d{2}):?(\d{2})|([a-z]{1,5})))?/i;
/** The offsets from UTC of the time zones that RFC 5322, 4.3 still allows by name. */
const ZONES: Readonly<Record<string, string>> = {
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/** Returns the date of a mail header (RFC 5322, 3.3) in ISO 8601 with its zone, or the empty string for any other text. */
export function mailDate(header: string): string {
  const match = FORM.exec(header.slice(0, LONGEST).replace(/\([^()]*\)/g, ' '));
  if (match === null) return '';
  const [, day = '', month = '', year = '', hour = '', minute = '', second, sign, zoneHours, zoneMinutes, zone] = match;
  const two = (digits: string) => digits.padStart(2, '0');
  const century = year.length === 2 ? (Number(year) < 50 ? '20' : '19') : '';
  const offset = sign === undefined ? (ZONES[zone?.toLowerCase() ?? ''] ?? '') : `${sign}${zoneHours}:${zoneMinutes}`;
  const monthNumber = String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1);
  return `${century}${year}-${two(monthNumber)}-${two(day)}T${two(hour)}:${minute}${second === undefined ? '' : `:${second}`}${offset}`;
}
