import i18n from 'i18next';
import { initReactI18next, Trans, useTranslation } from 'react-i18next';
import translation from './locales/mn/translation.json';

// Who imports a look-up from here can be sure that the texts are there.
void i18n.use(initReactI18next).init({
  lng: 'mn',
  fallbackLng: 'mn',
  resources: {
    mn: { translation },
  },
  interpolation: { escapeValue: false },
});

export { Trans, useTranslation };
export default i18n;
