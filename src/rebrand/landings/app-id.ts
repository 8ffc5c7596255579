import { JAVA_KEYWORDS } from '../../model/keywords.ts';
import { charClass } from '../char-class.ts';
import { lineBefore, runAround } from '../hit.ts';
import type { Landing } from './landing.ts';

const isOfId = charClass(/[\p{L}\p{M}\p{N}._$-]/u);
const DECLARES =
  /\b(?:applicationId(?:Suffix)?|namespace|package(?:Name|_name)?)["']?\s*[=:(]?\s*["'][^"']*$/;
const FILE =
  /\.gradle(?:\.kts)?$|(?:^|\/)(?:AndroidManifest\.xml|app(?:\.config)?\.(?:json|[jt]s)|google-services\.json|Appfile)$/;

/** The id of an app on Android: https://developer.android.com/build/configure-app-module#set-application-id */
export const appId: Landing = {
  code: 'app-id',
  wholeOf(site) {
    if (!FILE.test(site.path) || !DECLARES.test(lineBefore(site))) return null;
    const { start, text } = runAround(site, isOfId);
    return { start, end: start + text.length };
  },
  takes: (name) =>
    name
      .replace(/^\./, '')
      .split('.')
      .every((part) => /^[A-Za-z][A-Za-z0-9_]*$/.test(part) && !JAVA_KEYWORDS.has(part)),
};
