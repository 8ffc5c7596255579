import { ELaosCard } from './card';

export function show(status: EMongoliaStatus) {
  return `${ELaosCard(status)} ${kinds.EMongoliaId} e-Laos`;
}
