/** "62 %": how much of the shorter of two texts stands in the other as well. */
export const shareWords = (share: number): string => `${Math.round(share * 100)} %`;
