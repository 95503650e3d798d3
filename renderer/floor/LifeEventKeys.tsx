import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useLookup } from '../guide/lookup.ts';
import { useGuideName } from '../guide/useGuideName.ts';
import { show } from './desk.ts';
import styles from './QuickKeys.module.css';

/** What may have happened to the visitor: each leads through its questions to all the procedures. */
export function LifeEventKeys() {
  const { t } = useTranslation('floor');
  const name = useGuideName();
  const lookup = useLookup();
  return (
    <section aria-labelledby="events-title" className={styles.quick}>
      <h2 id="events-title" className={styles.title}>
        {t('quick.events')}
      </h2>
      <ul className={styles.keys}>
        {lookup?.catalogue.life_events.map(({ id, names }) => (
          <li key={id}>
            <Button className={styles.key ?? ''} onPress={() => show({ kind: 'life_event', id })}>
              <span className={styles.name}>{name(names)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
