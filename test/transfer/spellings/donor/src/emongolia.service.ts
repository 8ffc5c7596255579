import { eMongoliaConfig } from './e.mongolia.config.js';

export class EMongoliaService {
  readonly url = process.env.EMONGOLIA_URL ?? eMongoliaConfig.url;
}
