import i18n from 'i18next';
import { initReactI18next, Trans, useTranslation } from 'react-i18next';
import translation from './locales/${language}/translation.json';

// Who imports a look-up from here can be sure that the texts are there.
void i18n.use(initReactI18next).init({
  lng: '${language}',
  fallbackLng: '${language}',
  resources: {
    ${language}: { translation },
  },
  interpolation: { escapeValue: false },
});

export { Trans, useTranslation };
export default i18n;
