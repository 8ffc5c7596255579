import type { Circumstance } from '../circumstance.ts';

/** `{% block card_class %}room-card wide-card{% endblock %}`: names of styles that a page hands to its frame. */
export function isBlockOfNames({ site, context, words, language }: Circumstance): boolean {
  if (site.kind !== 'text' || context.element !== undefined || language !== 'html') return false;
  return (
    words.length < 200 &&
    /^[a-z][a-z\d]*(?:-{1,2}[a-z\d]+)+(?: [a-z][a-z\d]*(?:-{1,2}[a-z\d]+)+)*$/.test(words)
  );
}
