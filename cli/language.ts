/**
 * The language of the command line's sentences: that of the environment's messages, else the system's.
 * A locale without a language (`C`, `POSIX`) reads English.
 */
export function commandLanguage(env: Readonly<Record<string, string | undefined>>): 'ja' | 'en' {
  const named = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  const locale = named ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
