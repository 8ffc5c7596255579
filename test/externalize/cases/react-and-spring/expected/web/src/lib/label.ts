import i18n from '../i18n';

export function label(count: number): string {
  if (count === 0) return i18n.t('khuleej-bui-khun-alga');
  return `${i18n.t('khun-khuleej-baina', { countValue: count })} `;
}

export function send(size: number): Promise<Response> {
  const body = JSON.stringify({ channel: 'Цахим дараалал портал', size });
  return fetch('/api/queue', { method: 'POST', body });
}

export function tooLong(): string {
  return i18n.t('khamgiin-ikhdee-temdegt-oruulna-uu', { maxSize: MAX_SIZE });
}

const MAX_SIZE = 20;
