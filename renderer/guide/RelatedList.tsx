import Plus from 'lucide-react/icons/plus';
import { useTranslation } from 'react-i18next';
import type { PublicService } from '../../domain/catalogue/public-service.ts';
import { Button } from '../design/Button.tsx';
import type { Lookup } from './lookup.ts';
import styles from './RelatedList.module.css';
import { useServiceName } from './useGuideName.ts';

export interface RelatedListProps {
  readonly service: PublicService;
  readonly lookup: Lookup;
  readonly onChoose: (service: PublicService) => void;
}

/** Procedures that often go with this one. */
export function RelatedList({ service, lookup, onChoose }: RelatedListProps) {
  const { t } = useTranslation('guide');
  const name = useServiceName();
  const related = service.related.flatMap((id) => lookup.services.get(id) ?? []);
  if (related.length === 0) return null;
  return (
    <section className={styles.related}>
      <h3>{t('section.related')}</h3>
      <ul className={styles.list}>
        {related.map((other) => (
          <li key={other.id}>
            <Button icon={Plus} onPress={() => onChoose(other)}>
              {name(other)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
