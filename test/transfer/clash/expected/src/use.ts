import { emongolia } from './portals.js';

export const elaosUrl = emongolia;
