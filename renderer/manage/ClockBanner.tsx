import { useMutationState } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ApiProblem } from '../api/problem.ts';
import { Banner } from '../design/Banner.tsx';
import { ButtonLink } from '../design/ButtonLink.tsx';
import { HALL } from './sections.ts';

/** Whether the last act of this screen was refused because the machine's clock is behind the journal. */
function useClockWentBack(): boolean {
  const outcomes = useMutationState({
    filters: { predicate: ({ state }) => state.status === 'error' || state.status === 'success' },
    select: ({ state }) => state,
  });
  const last = [...outcomes].sort((a, b) => a.submittedAt - b.submittedAt).at(-1);
  return last?.error instanceof ApiProblem && last.error.code === 'clock-went-back';
}

/** Leads to where the clock is accepted, while acts are refused because of it. */
export function ClockBanner() {
  const { t } = useTranslation('manage');
  const [path] = useLocation();
  if (!useClockWentBack()) return null;
  return (
    <Banner
      tone="danger"
      title={t('clock.wentBack')}
      action={path !== HALL.path && <ButtonLink href={HALL.path}>{t('section.hall')}</ButtonLink>}
    >
      {t('clock.wentBackWhat')}
    </Banner>
  );
}
