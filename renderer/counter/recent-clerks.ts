import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** As many as there are digits to choose one by. */
const MOST = 9;

interface RecentClerks {
  /** The business day on which the names were used. */
  readonly day: string;
  readonly names: readonly string[];
}

const useRecentClerks = create<RecentClerks>()(
  persist((): RecentClerks => ({ day: '', names: [] }), { name: 'madoguchi-clerks' }),
);

/** Of a new day none: what an earlier one left on the device goes with the first name of the new one. */
function namesOf({ day, names }: RecentClerks, today: string): readonly string[] {
  return day === today ? names : [];
}

/** The display names used on this device today, the last one first. */
export function useClerksOf(today: string): readonly string[] {
  return namesOf(useRecentClerks(), today);
}

export function rememberClerk(name: string, today: string): void {
  useRecentClerks.setState((before) => {
    const others = namesOf(before, today).filter((known) => known !== name);
    return { day: today, names: [name, ...others].slice(0, MOST) };
  });
}

/** Leaves no name of an earlier day on the device. */
export function forgetOldClerks(today: string): void {
  useRecentClerks.setState((before) => ({ day: today, names: namesOf(before, today) }));
}
