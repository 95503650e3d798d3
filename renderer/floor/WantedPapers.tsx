import { useTranslation } from 'react-i18next';
import { papersFor } from '../../domain/catalogue/papers.ts';
import { byNeed } from '../guide/byNeed.ts';
import { useLookup } from '../guide/lookup.ts';
import { PaperList } from '../guide/PaperList.tsx';
import { useTotalTime } from '../guide/useTotalTime.ts';
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
  const services = draft.wishes.flatMap(({ procedure }) => lookup?.services.get(procedure ?? '') ?? []);
  const time = useTotalTime(services);
  if (!lookup || services.length === 0) return null;
  const { evidence, conditions } = lookup.catalogue;
  const papers = papersFor(services, { evidence, conditions, answers: draft.answers });
  const [always, onlyIf] = byNeed(papers);
  const shown = [...always, ...onlyIf.filter(({ evidence: id }) => draft.papers[id] !== undefined)];
  return (
    <section aria-labelledby="papers-title" className={styles.papers}>
      <h3 id="papers-title" className={styles.title}>
        <span>{t('papers.title')}</span>
        <span className={styles.more}>
          {papers.length > shown.length && t('papers.more', { count: papers.length - shown.length })}
        </span>
        <span className={styles.more}>{time}</span>
      </h3>
      <PaperList
        papers={shown}
        states={draft.papers}
        onMark={(paper, state) => changeDraft((before) => withPaper(before, paper, state))}
      />
    </section>
  );
}
