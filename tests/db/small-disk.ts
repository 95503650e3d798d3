import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Whether this user may mount file systems: only then can a disk be really full or really read-only. */
export const mayMount = process.platform === 'linux' && process.getuid?.() === 0 && canMount();

function mount(...args: readonly string[]): boolean {
  return spawnSync('mount', args, { stdio: 'ignore' }).status === 0;
}

function unmount(folder: string): void {
  spawnSync('umount', ['--lazy', folder], { stdio: 'ignore' });
}

function canMount(): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-mount-'));
  const mounted = mount('-t', 'tmpfs', '-o', 'size=1m', 'none', folder);
  if (mounted) unmount(folder);
  rmSync(folder, { recursive: true, force: true });
  return mounted;
}

/** A real file system of its own that holds no more than a few megabytes, gone with the test. */
export class SmallDisk {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-disk-'));

  constructor(megabytes: number) {
    if (!mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none', this.folder)) throw new Error('no mount');
    onTestFinished(() => {
      unmount(this.folder);
      rmSync(this.folder, { recursive: true, force: true });
    });
  }

  setReadOnly(readOnly: boolean): void {
    if (!mount('-o', `remount,${readOnly ? 'ro' : 'rw'}`, this.folder)) throw new Error('no remount');
  }

  /** Takes all the room that is left. */
  fill(): void {
    for (let size = 2 ** 20; size >= 512; size /= 2) {
      for (let n = 0; this.#takes(`ballast-${size}-${n}`, size); n += 1);
    }
  }

  empty(): void {
    spawnSync('sh', ['-c', `rm -f "${this.folder}"/ballast-*`]);
  }

  #takes(name: string, size: number): boolean {
    try {
      writeFileSync(path.join(this.folder, name), Buffer.alloc(size));
      return true;
    } catch {
      return false;
    }
  }
}
