import { useTranslation } from 'react-i18next';
import { AppShell } from '../app/AppShell.tsx';
import { EmptyState } from '../design/EmptyState.tsx';

export default function BoardScreen() {
  const { t } = useTranslation('app');
  return (
    <AppShell screen={t('screens.board.name')}>
      <EmptyState title={t('screens.board.use')} />
    </AppShell>
  );
}
