/** What the context of a site has as its tag where a font draws the names that stand there as pictures. */
export const ICON_TAG = 'icon';

/** Google's fonts draw `<span class="material-icons">close</span>` as a cross: https://developers.google.com/fonts/docs/material_symbols */
const CLASS = /(?:^|\s)material-(?:icons|symbols)(?:-(?:outlined|rounded|round|sharp|two-tone))?(?=\s|$)/;

/** Whether the text of an element with these classes is drawn as a picture. */
export function isIconFont(classes: string): boolean {
  return classes.includes('material-') && CLASS.test(classes);
}
