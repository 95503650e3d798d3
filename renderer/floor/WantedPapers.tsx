import { useTranslation } from 'react-i18next';
import { totalMinutes } from '../../domain/catalogue/guide.ts';
import { papersFor } from '../../domain/catalogue/papers.ts';
import { useLookup } from '../guide/lookup.ts';
import { PaperList } from '../guide/PaperList.tsx';
import { changeDraft } from './desk.ts';
import { type Draft, withPaper } from './draft.ts';
import styles from './WantedPapers.module.css';

/**
 * The papers that every visitor with these procedures needs, and those that were marked in the guide, each once; and
 * how long it takes at the counters.
 */
export function WantedPapers({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation('floor');
  const lookup = useLookup();
  if (!lookup) return null;
  const services = draft.wishes.flatMap(({ procedure }) => lookup.services.get(procedure ?? '') ?? []);
  if (services.length === 0) return null;
  const { evidence, conditions } = lookup.catalogue;
  const papers = papersFor(services, { evidence, conditions, answers: draft.answers });
  const shown = papers.filter(
    (paper) => paper.conditions.length === 0 || draft.papers[paper.evidence] !== undefined,
  );
  return (
    <section aria-labelledby="papers-title" className={styles.papers}>
      <h3 id="papers-title" className={styles.title}>
        <span>{t('papers.title')}</span>
        <span className={styles.more}>
          {papers.length > shown.length && t('papers.more', { count: papers.length - shown.length })}
        </span>
        <span className={styles.more}>{t('papers.minutes', { minutes: totalMinutes(services) })}</span>
      </h3>
      <PaperList
        papers={shown}
        states={draft.papers}
        onMark={(paper, state) => changeDraft((before) => withPaper(before, paper, state))}
      />
    </section>
  );
}
