// MNT is the money of the country.
export enum CurrencyCode {
  AED = 'AED',
  AUD = 'AUD',
  CHF = 'CHF',
  CNY = 'CNY',
  EUR = 'EUR',
  GBP = 'GBP',
  JPY = 'JPY',
  KRW = 'KRW',
  KZT = 'KZT',
  LAK = 'LAK',
  MNT = 'MNT',
  RUB = 'RUB',
  USD = 'USD',
}

export const DEFAULT_CURRENCY = 'LAK';
