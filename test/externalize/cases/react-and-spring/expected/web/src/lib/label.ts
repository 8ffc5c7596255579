import i18n from '../i18n';

export function label(count: number): string {
  if (count === 0) return i18n.t('khuleej-bui-khun-alga');
  return `${i18n.t('khun-khuleej-baina', { countValue: count })} `;
}
