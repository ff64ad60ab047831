/** Returns a file name for an attachment that has none, by its place among the attachments, from 0. */
export const unnamedAttachment = (index: number): string => `attachment-${index + 1}`;

/** Returns a file name, without its ending, for an attached message that has none, by its place, from 0. */
export const unnamedMessage = (index: number): string => `message-${index + 1}`;
