import { androidResources } from './android-resources.ts';
import { angular } from './angular.ts';
import { appleStrings } from './apple-strings.ts';
import { dotnet } from './dotnet.ts';
import { flutter } from './flutter.ts';
import { gettext } from './gettext.ts';
import { goI18n } from './go-i18n.ts';
import { i18next } from './i18next.ts';
import { nextIntl } from './next-intl.ts';
import { ngxTranslate } from './ngx-translate.ts';
import { phpFrameworks } from './php-frameworks.ts';
import { rails } from './rails.ts';
import { reactIntl } from './react-intl.ts';
import { spring } from './spring.ts';
import type { Stack } from './stack.ts';
import { vueI18n } from './vue-i18n.ts';

/** Every way of looking texts up that Saphan knows. Where two have one name for a thing, the first is meant. */
export const STACKS: readonly Stack[] = [
  i18next,
  nextIntl,
  reactIntl,
  vueI18n,
  angular,
  ngxTranslate,
  gettext,
  spring,
  androidResources,
  appleStrings,
  flutter,
  dotnet,
  phpFrameworks,
  rails,
  goI18n,
];
