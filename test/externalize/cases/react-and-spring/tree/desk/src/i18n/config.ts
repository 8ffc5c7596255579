import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en/common.json';
import mn from './mn/common.json';

i18n.use(initReactI18next).init({
  lng: 'mn',
  fallbackLng: 'mn',
  defaultNS: 'common',
  ns: ['common'],
  resources: { mn: { common: mn }, en: { common: en } },
});

export default i18n;
