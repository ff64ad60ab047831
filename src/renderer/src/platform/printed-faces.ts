import sheet from '#renderer/styles/printed-faces.css?url';

/**
 * The path of the style sheet with the fonts of printed documents: the window that prints has an origin of its own,
 * with the same files.
 */
export const PRINTED_FACES: string = new URL(sheet, document.baseURI).pathname;
