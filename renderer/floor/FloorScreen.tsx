import { useTranslation } from 'react-i18next';
import { AppShell } from '../app/AppShell.tsx';
import { EmptyState } from '../design/EmptyState.tsx';

export default function FloorScreen() {
  const { t } = useTranslation('app');
  return (
    <AppShell screen={t('screens.floor.name')}>
      <EmptyState title={t('screens.floor.use')} />
    </AppShell>
  );
}
