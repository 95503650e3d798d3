import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { ExportOrder } from './export-order.ts';

export interface ExportJob {
  readonly id: string;
  readonly order: ExportOrder;
}

interface ExportJobStore {
  readonly job: ExportJob | null;
  /** What was ordered of an export that the hall has no more; said until somebody goes on. */
  readonly lost: ExportOrder | null;
  readonly follow: (job: ExportJob) => void;
  readonly forget: () => void;
  /** The hall knows the export no more. */
  readonly lose: () => void;
  readonly told: () => void;
}

/** The export that this window follows: it goes on while somebody looks at another section, or reloads the page. */
export const useExportJob = create<ExportJobStore>()(
  persist(
    (set) => ({
      job: null,
      lost: null,
      follow: (job) => set({ job, lost: null }),
      forget: () => set({ job: null }),
      lose: () => set(({ job }) => ({ job: null, lost: job?.order ?? null })),
      told: () => set({ lost: null }),
    }),
    {
      name: 'madoguchi-export',
      storage: createJSONStorage(() => sessionStorage),
      partialize: ({ job }) => ({ job }),
    },
  ),
);
