import MapPinOff from 'lucide-react/icons/map-pin-off';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../design/ButtonLink.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { AppShell } from './AppShell.tsx';

/** An address that leads to no screen. */
export default function NotFoundPage() {
  const { t } = useTranslation('app');
  return (
    <AppShell screen={t('notFound.title')}>
      <EmptyState
        icon={MapPinOff}
        title={t('notFound.title')}
        action={<ButtonLink href="/">{t('notFound.back')}</ButtonLink>}
      >
        {t('notFound.what')}
      </EmptyState>
    </AppShell>
  );
}
