import type { Messages } from '#core/words/format/messages.ts';

/** The number of independent origins of answers, and the reasons for it. */
export const independence = {
  'independence.summary': '{reports, plural, one {# report} other {# reports}}, {origins}',
  'independence.origins': '{count, plural, one {# independent origin} other {# independent origins}}',
  'independence.origins-between': '{fewest} to {most} independent origins',
  'independence.range': '{fewest} to {most}',
  'independence.rest-on-one-party': 'Apparent corroboration: {reports} rest on {party}.',
  'independence.both-rest-on-one-party': 'Apparent corroboration: both rest on {party}.',
  'independence.rest-on-one-party-and-others':
    '{count, plural, one {Apparent corroboration: {reports} rest on {party}; {others} names others too.} other {Apparent corroboration: {reports} rest on {party}; {others} name others too.}}',
  'independence.both-rest-on-one-party-and-others':
    '{count, plural, one {Apparent corroboration: both rest on {party}; {others} names others too.} other {Apparent corroboration: both rest on {party}; {others} name others too.}}',
  'independence.name-each-other':
    'Apparent corroboration: {reports} name each other, so nothing shows where either has it from.',
  'independence.rest-on-relay-naming':
    '{count, plural, one {Apparent corroboration: {reports} rests on {party}, whose own report {named, select, apart {({report}) names {sources}} other {names {sources}}}.} other {Apparent corroboration: {reports} rest on {party}, whose own report {named, select, apart {({report}) names {sources}} other {names {sources}}}.}}',
  'independence.rest-on-relay-citing':
    '{count, plural, one {Apparent corroboration: {reports} rests on {party}, whose own report {named, select, apart {({report}) cites only {sources}} other {cites only {sources}}}.} other {Apparent corroboration: {reports} rest on {party}, whose own report {named, select, apart {({report}) cites only {sources}} other {cites only {sources}}}.}}',
  'independence.own-voice':
    '{count, plural, one {{reports} says it in its own voice: it may know by itself, or rest on somebody it doesn’t name.} other {{reports} say it in their own voices: each may know by itself, or rest on somebody it doesn’t name.}}',
  'independence.leads-back':
    '{count, plural, one {{reports} cites} other {{reports} cite}} {sources}: that leads back to its own publisher, and nothing shows where it has it from.',
  'independence.unnamed-only-report':
    '{count, plural, one {{reports} cites} other {{reports} cite}} only {sources}: who that is can’t be told.',
  'independence.unnamed':
    '{count, plural, one {{reports} cites only {sources}, which may be an origin of its own, or rest on one of the others.} other {{reports} cite only {sources}, each of which may be an origin of its own, or rest on one of the others.}}',
  'independence.unnamed-beside-named':
    '{count, plural, one {Beside those it names, {reports} cites {sources}; nothing shows that they spoke independently, so they aren’t counted apart.} other {Beside those they name, {reports} cite {sources}; nothing shows that they spoke independently, so they aren’t counted apart.}}',
  'independence.wording-copied':
    '{reports} share {count} words in a row, so one may rest on the other or both on a third: “{text}”.',
  'independence.quotation-shared': '{reports} quote the same statement: “{text}”.',
} as const satisfies Messages;
