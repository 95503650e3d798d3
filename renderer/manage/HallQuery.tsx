import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HallSetup } from '../../domain/views/hall.ts';
import { ButtonLink } from '../design/ButtonLink.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { ErrorState } from '../design/ErrorState.tsx';
import { Loading } from '../design/Loading.tsx';
import { QueryView } from '../design/QueryView.tsx';
import { HALL } from './sections.ts';
import { useSettledHall } from './useSettledHall.ts';

/** The hall for a section that cannot do without one; where it is not set up yet, the way to do so. */
export function HallQuery({ children }: { readonly children: (setup: HallSetup) => ReactNode }) {
  const { t } = useTranslation('manage');
  const { hall, problem, isUnset } = useSettledHall();
  if (isUnset) {
    return (
      <EmptyState
        icon={HALL.icon}
        title={t('unset.title')}
        action={<ButtonLink href={HALL.path}>{t('unset.go')}</ButtonLink>}
      >
        {t('unset.what')}
      </EmptyState>
    );
  }
  if (problem) return <ErrorState problem={problem} onRetry={() => void hall.refetch()} />;
  return (
    <QueryView query={hall} loading={<Loading lines={8} />}>
      {children}
    </QueryView>
  );
}
