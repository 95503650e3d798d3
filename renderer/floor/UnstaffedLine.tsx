import TriangleAlert from 'lucide-react/icons/triangle-exclamation-point';
import { useTranslation } from 'react-i18next';
import { useCounters } from '../api/useCounters.ts';
import { useName } from '../api/useName.ts';
import { type Draft, linesOf } from './draft.ts';
import { unstaffed } from './now/situation.ts';
import styles from './UnstaffedLine.module.css';

/** Before a number is given: which of its lines no open counter takes now. */
export function UnstaffedLine({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation('floor');
  const name = useName();
  const { data } = useCounters();
  const services = data ? unstaffed(data, linesOf(draft)).map(({ names }) => name(names)) : [];
  return (
    <p role="status" className={styles.unstaffed}>
      {services.length > 0 && (
        <>
          <TriangleAlert aria-hidden className={styles.sign} />
          {t('issue.unstaffed', { services: services.join(t('listSeparator')) })}
        </>
      )}
    </p>
  );
}
