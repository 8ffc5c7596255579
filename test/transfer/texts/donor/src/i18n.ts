import i18next from 'i18next';

void i18next.init({
  fallbackLng: 'mn',
  supportedLngs: ['mn', 'en'],
  ns: ['common'],
  defaultNS: 'common',
});
