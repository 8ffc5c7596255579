export const eMongoliaConfig = { url: 'https://api.e-mongolia.mn/e_mongolia' };
