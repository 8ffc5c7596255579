import { CurrencyCode } from './currency-code';

enum Wallet {
  MNT = 'MNT',
}

const rates = [
  { code: 'USD', rate: 3400 },
  { code: 'EUR', rate: 3700 },
  { code: 'MNT', rate: 1 },
];

export const totalMNT = (amount: number) => `${amount.toLocaleString('lo-LA')}₭`;

export const payment = {
  currency: 'LAK',
  currencyCode: CurrencyCode.LAK,
  wallet: Wallet.MNT,
  timezone: 'Asia/Vientiane',
  defaultCountry: 'LA',
  label: row['Дүн (₮)'],
  rates,
};

export const isOurs = (country: string) => country === 'MN';
export const withPrefix = (phone: string) => `+856${phone}`;
export const dialCode = '+856';
export const isMobile = /^(\+?976)?\d{8}$/;
export const icon = 'M976 12.976L9.76 0';
export const register = /^[А-ЯЁӨҮ]{2}\d{8}$/;
export const languages = ['en', 'mn'];
export const office = 'https://tax.gov.mn/api';
