import { parseArgs } from 'node:util';

export interface Arguments {
  /** The data folder that was asked for; undefined means the machine's own. */
  readonly dataDir: string | undefined;
}

/**
 * The program's own arguments. Electron's and Chromium's switches stand among them and are left alone.
 * @param argv without the executable
 * @param env `MADOGUCHI_DATA` names the data folder where `--data` does not
 */
export function readArguments(argv: readonly string[], env: NodeJS.ProcessEnv): Arguments {
  const { values } = parseArgs({
    args: [...argv],
    options: { data: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  const data = typeof values.data === 'string' ? values.data : env.MADOGUCHI_DATA;
  return { dataDir: data === '' ? undefined : data };
}
