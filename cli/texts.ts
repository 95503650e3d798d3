import cliEn from '../assets/locales/en/cli.json' with { type: 'json' };
import errorEn from '../assets/locales/en/error.json' with { type: 'json' };
import cliJa from '../assets/locales/ja/cli.json' with { type: 'json' };
import errorJa from '../assets/locales/ja/error.json' with { type: 'json' };
import type { ErrorParams } from '../domain/errors/domain-error.ts';
import { commandLanguage } from './language.ts';

/** The sentence of a key, `namespace:place.in.file` or of this command line's own, its placeholders filled. */
export type Translate = (key: string, params?: ErrorParams) => string;

const RESOURCES = {
  ja: { cli: cliJa, error: errorJa },
  en: { cli: cliEn, error: errorEn },
} as const;

function lookUp(texts: unknown, place: string): string | undefined {
  let found: unknown = texts;
  for (const name of place.split('.')) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Record<string, unknown>)[name];
  }
  return typeof found === 'string' ? found : undefined;
}

function filled(sentence: string, params: ErrorParams): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
}

/** The sentences of the command line in the language of the environment. */
export function commandTexts(env: Readonly<Record<string, string | undefined>> = process.env): Translate {
  const resources = RESOURCES[commandLanguage(env)];
  return (key, params = {}) => {
    const [namespace, place] = key.includes(':') ? key.split(/:(.*)/s) : ['cli', key];
    const texts = namespace === 'error' ? resources.error : resources.cli;
    return filled(lookUp(texts, place ?? '') ?? key, params);
  };
}
