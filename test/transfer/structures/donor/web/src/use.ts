import { EMongoliaCard } from './card';

export function show(status: EMongoliaStatus) {
  return `${EMongoliaCard(status)} ${kinds.EMongoliaId} e-Mongolia`;
}
