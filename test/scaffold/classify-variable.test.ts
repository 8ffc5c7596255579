import { describe, expect, it } from 'vitest';
import { classifyVariable } from '../../src/scaffold/classify-variable.ts';
import { nameTokens } from '../../src/scaffold/name-tokens.ts';

describe('nameTokens', () => {
  it.each([
    ['EMONGOLIA_URI', 'emongolia uri'],
    ['eMongoliaUrl', 'e mongolia url'],
    ['spring.redis.host', 'spring redis host'],
    ['HTTPServerURL', 'http server url'],
    ['SMTP2_HOST', 'smtp host'],
  ])('%s', (name, tokens) => expect(nameTokens(name).join(' ')).toBe(tokens));
});

describe('classifyVariable', () => {
  it.each([
    // A substring is no word: this is no MongoDB, and that no time zone.
    ['EMONGOLIA_URI', 'endpoint'],
    ['MONGO_URI', 'secret'],
    ['HERTZ_RATE', 'tuning'],
    ['COMPASS_HEADING', 'infra'],
    ['CURRENCY', 'country'],
    ['CURRENCY_API_URL', 'endpoint'],
    ['DEFAULT_TIME_ZONE', 'country'],
    ['PHONE_COUNTRY_CODE', 'country'],
    ['APP_NAME', 'brand'],
    ['SUPPORT_EMAIL', 'brand'],
    ['GITHUB_SHA', 'runtime'],
    ['GITHUB_PRIVATE_KEY', 'secret'],
    ['JWT_SECRET', 'secret'],
    ['KHUR_API_KEY', 'secret'],
    ['NEXT_PUBLIC_MAP_TOKEN', 'secret'],
    ['SIGNING_KEY', 'secret'],
    ['BANK_MERCHANT_ID', 'secret'],
    ['DATABASE_URL', 'secret'],
    ['PASSWORD_MIN_LENGTH', 'tuning'],
    ['TOKEN_EXPIRY_SECONDS', 'tuning'],
    ['CHECK_INVALID_TOKEN', 'feature'],
    ['JWT_PUBLIC_KEY_PATH', 'infra'],
    ['SMS_ENABLED', 'feature'],
    ['REQUEST_TIMEOUT', 'tuning'],
    ['REDIS_HOST', 'infra'],
  ])('%s is %s', (name, kind) => expect(classifyVariable(name, [])).toBe(kind));
});
