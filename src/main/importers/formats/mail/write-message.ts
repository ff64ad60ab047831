import type { Mailbox, Message } from './message.ts';

/** Writes a message of Outlook's as one of RFC 5322, with what can be read of it but no attachments. */
export function writeMessage({ subject, from, date, bodies }: Message): Uint8Array {
  const { html = '', text = '' } = bodies[0] ?? {};
  const word = (words: string) => `=?utf-8?B?${Buffer.from(words, 'utf8').toString('base64')}?=`;
  const mailbox = ({ name, address }: Mailbox) => `${word(name)} <${address.replace(/[<>\s]/g, '')}>`;
  const lines = [
    `Subject: ${word(subject)}`,
    ...(from.length === 0 ? [] : [`From: ${from.map(mailbox).join(', ')}`]),
    ...(date === '' ? [] : [`Date: ${new Date(date).toUTCString()}`]),
    'MIME-Version: 1.0',
    `Content-Type: text/${html === '' ? 'plain' : 'html'}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...(Buffer.from(html === '' ? text : html, 'utf8')
      .toString('base64')
      .match(/.{1,76}/g) ?? []),
    '',
  ];
  return Buffer.from(lines.join('\r\n'), 'latin1');
}
