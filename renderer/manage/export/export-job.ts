import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { ExportOrder } from './export-order.ts';

export interface ExportJob {
  readonly id: string;
  readonly order: ExportOrder;
}

interface ExportJobStore {
  readonly job: ExportJob | null;
  readonly follow: (job: ExportJob) => void;
  readonly forget: () => void;
}

/** The export that this window follows: it goes on while somebody looks at another section, or reloads the page. */
export const useExportJob = create<ExportJobStore>()(
  persist(
    (set) => ({
      job: null,
      follow: (job) => set({ job }),
      forget: () => set({ job: null }),
    }),
    {
      name: 'madoguchi-export',
      storage: createJSONStorage(() => sessionStorage),
    },
  ),
);
