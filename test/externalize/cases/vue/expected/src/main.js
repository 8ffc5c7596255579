import { createApp } from 'vue';
import { createI18n } from 'vue-i18n';
import App from './App.vue';
import en from './locales/en.json';
import mn from './locales/mn.json';

createApp(App)
  .use(createI18n({ locale: 'mn', messages: { mn, en } }))
  .mount('#app');
