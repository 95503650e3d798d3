import RotateCw from 'lucide-react/icons/rotate-cw';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/Button.tsx';
import styles from './CrashBoundary.module.css';

function CrashPage({ error }: { readonly error: Error }) {
  const { t } = useTranslation('app');
  return (
    <main className={styles.page} role="alert">
      <h1 className={styles.title}>{t('crash.title')}</h1>
      <p>{t('crash.what')}</p>
      <Button variant="primary" icon={RotateCw} onPress={() => location.reload()}>
        {t('crash.reload')}
      </Button>
      <pre className={styles.detail}>{error.message}</pre>
    </main>
  );
}

interface CrashState {
  readonly error: Error | null;
}

/** Where a screen that broke is replaced by a page that says so. Nothing entered in the hall is lost by it. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, CrashState> {
  override state: CrashState = { error: null };

  static getDerivedStateFromError(thrown: unknown): CrashState {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <CrashPage error={error} />;
  }
}
