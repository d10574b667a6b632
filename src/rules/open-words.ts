/** Words that no sentence ends with: something has to follow them. */
export const OPEN_WORDS = [
  ...['dan', 'atau', 'serta', 'di', 'ke', 'dari', 'untuk', 'yang', 'pada', 'dalam', 'dengan'],
  ...['oleh', 'terhadap', 'atas', 'bagi', 'tentang', 'sebagai', 'bahwa'],
] as const;
