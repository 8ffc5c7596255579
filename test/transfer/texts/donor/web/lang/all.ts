import mn from './mn';
import en from './en';

export const messages = { mn, en };
