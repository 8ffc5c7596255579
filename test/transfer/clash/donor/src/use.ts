import { emongolia } from './portals.js';

export const emongoliaUrl = emongolia;
