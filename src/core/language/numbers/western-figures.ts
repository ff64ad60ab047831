/** A text with Arabic and Persian figures written as the western ones: `٤٠` as `40`. It keeps its length. */
export const inWesternFigures = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (figure) => String(figure.charCodeAt(0) & 0xf));
