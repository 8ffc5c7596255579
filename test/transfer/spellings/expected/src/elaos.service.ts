import { eLaosConfig } from './e.laos.config.js';

export class ELaosService {
  readonly url = process.env.ELAOS_URL ?? eLaosConfig.url;
}
