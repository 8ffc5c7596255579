import i18next from 'i18next';

void i18next.init({
  fallbackLng: 'mn',
  supportedLngs: ['mn', 'en', 'lo'],
  ns: ['common'],
  defaultNS: 'common',
});
