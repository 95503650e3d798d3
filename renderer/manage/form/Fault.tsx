import type { ReactNode } from 'react';
import { Banner } from '../../design/Banner.tsx';

/** Why saving stopped, said at once to who hears the screen. */
export function Fault({ children }: { readonly children: ReactNode }) {
  return (
    <div role="alert">
      <Banner tone="danger">{children}</Banner>
    </div>
  );
}
