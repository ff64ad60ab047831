import sheet from '#renderer/styles/printed-faces.css?url';

/**
 * The path of the style sheet with the faces of printed documents: the window that prints has an origin of its own, under
 * which the same files lie.
 */
export const PRINTED_FACES: string = new URL(sheet, document.baseURI).pathname;
