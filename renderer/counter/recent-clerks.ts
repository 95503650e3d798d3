import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** As many as there are digits to choose one by. */
const MOST = 9;

interface RecentClerks {
  readonly names: readonly string[];
}

/** The display names used on this device, the last one first. They stay on it. */
export const useRecentClerks = create<RecentClerks>()(
  persist((): RecentClerks => ({ names: [] }), { name: 'madoguchi-clerks' }),
);

export function rememberClerk(name: string): void {
  useRecentClerks.setState(({ names }) => ({
    names: [name, ...names.filter((known) => known !== name)].slice(0, MOST),
  }));
}
