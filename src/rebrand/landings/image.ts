import { charClass } from '../char-class.ts';
import { lineBefore, runAround } from '../hit.ts';
import type { Landing } from './landing.ts';

const isOfImage = charClass(/[\p{L}\p{M}\p{N}._:/@-]/u);
const KEY = /(?:^|[\s"'_])image(?:_?name)?["']?\s*[:=]\s*["']?[^\s"']*$/i;
const STEP = /^\s*(?:FROM(?:\s+--\S+)*\s+|COPY\s+--from=)\S*$/i;
const COMMAND = /\bdocker\s+(?:image\s+)?(?:build|tag|push|pull|run|buildx)\b[^#]*\s["']?[^\s"']*$/;
/** https://github.com/distribution/reference: parts of a repository, then tag and digest. */
const PART = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const IMAGE = new RegExp(
  `^(?:(?:localhost|[A-Za-z0-9-]+(?:[.:][A-Za-z0-9.:-]+))/)?${PART}(?:/${PART})*(?::[\\w][\\w.-]{0,127})?(?:@[a-z0-9:]+)?$`,
);

/** The name under which an image is built, pushed and pulled. */
export const image: Landing = {
  code: 'image',
  wholeOf(site) {
    if (!/image|from|docker/i.test(site.line)) return null;
    const before = lineBefore(site);
    const isStep = /(?:^|\/)[^/]*Dockerfile[^/]*$/.test(site.path) && STEP.test(before);
    if (!isStep && !KEY.test(before) && !COMMAND.test(before)) return null;
    const { start, text } = runAround(site, isOfImage);
    return text.includes('://') || /\.(?:png|jpe?g|svg|gif|webp|ico)\b/i.test(text)
      ? null
      : { start, end: start + text.length };
  },
  takes: (name) => IMAGE.test(name),
};
