/** The vague counts of one language, in lower case: phrases with the least number that each can mean. */
export type VagueCountWords = Readonly<Record<string, number>>;
