export const eLaosConfig = { url: 'https://api.e-laos.gov.la/e_laos' };
