import { useTranslation } from 'react-i18next';
import { AppShell } from '../app/AppShell.tsx';
import { EmptyState } from '../design/EmptyState.tsx';

export default function ManageScreen() {
  const { t } = useTranslation('app');
  return (
    <AppShell screen={t('screens.manage.name')}>
      <EmptyState title={t('screens.manage.use')} />
    </AppShell>
  );
}
