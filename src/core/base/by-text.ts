/** Orders strings by their code units: the same everywhere, whatever the system's language. */
export const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
