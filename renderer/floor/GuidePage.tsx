import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/Button.tsx';
import { show, useDesk } from './desk.ts';
import styles from './GuidePage.module.css';
import { LifeEventKeys } from './LifeEventKeys.tsx';
import { QuickKeys } from './QuickKeys.tsx';
import { ShownPage } from './ShownPage.tsx';
import type { QuickKey } from './useQuickKeys.ts';

/** The guide below the search field: what is asked for most, or the procedure or life event in question. */
export function GuidePage({ quick }: { readonly quick: readonly QuickKey[] }) {
  const { t } = useTranslation('floor');
  const shown = useDesk((desk) => desk.shown);
  return (
    <div className={styles.guide} key={shown?.id ?? ''}>
      {shown === null ? (
        <>
          <QuickKeys quick={quick} />
          <LifeEventKeys />
        </>
      ) : (
        <>
          <Button variant="quiet" icon={ArrowLeft} onPress={() => show(null)}>
            {t('guide.back')}
          </Button>
          <ShownPage />
        </>
      )}
    </div>
  );
}
