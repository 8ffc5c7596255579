import type { ValueFrom } from '../model/config.ts';
import type { Profile } from '../model/profile.ts';

/** A country's fact as a variable wants it: `Asia/Vientiane`, `7`, `420`, `+856`; null where it is unknown. */
export function encodeFact(profile: Profile, { fact, encoding }: ValueFrom): string | null {
  if (encoding === 'offset-hours' || encoding === 'offset-minutes') {
    const minutes = offsetMinutes(profile.facts['time.utcOffset']?.value ?? null);
    if (minutes === null) return null;
    return String(encoding === 'offset-hours' ? minutes / 60 : minutes);
  }
  const value = profile.facts[fact]?.value ?? null;
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string' && typeof first !== 'number') return null;
  const text = String(first);
  switch (encoding) {
    case 'plus':
      return `+${text}`;
    case 'lower':
      return text.toLowerCase();
    case 'posix':
      return text.replace('-', '_');
    case 'language':
      return text.split('-')[0]!;
    default:
      return text;
  }
}

function offsetMinutes(offset: string | null): number | null {
  const match = /^([+-])(\d\d):(\d\d)$/.exec(offset ?? '');
  if (match === null) return null;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}
