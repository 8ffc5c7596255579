const TAG =
  /^(?:ar|az|be|bg|bn|cs|da|de|el|en|es|et|fa|fi|fr|he|hi|hu|hy|it|ja|ka|kk|km|ko|ky|lo|lt|lv|mn|my|nl|pl|pt|ro|ru|sk|sr|sv|tg|th|tr|uk|uz|vi|zh)(?:[_-]?(?:[A-Z]{2}|[A-Z][a-z]{3}))?$/;

/** Keys of a map from languages to texts: `ru`, `en_US`, `zhCN`. */
export const LANGUAGE_KEY = {
  has: (name: string | undefined): name is string => name !== undefined && TAG.test(name),
};
