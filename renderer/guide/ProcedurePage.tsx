import { useTranslation } from 'react-i18next';
import { papersFor } from '../../domain/catalogue/papers.ts';
import type { PublicService } from '../../domain/catalogue/public-service.ts';
import { validityOn } from '../../domain/catalogue/validity.ts';
import { Badge } from '../design/Badge.tsx';
import { Banner } from '../design/Banner.tsx';
import { byNeed } from './byNeed.ts';
import { DeadlineList } from './DeadlineList.tsx';
import type { OpenDays } from './day.ts';
import { FormExamples } from './FormExamples.tsx';
import type { Lookup } from './lookup.ts';
import { PaperList, type PaperState } from './PaperList.tsx';
import { ProcedureFacts } from './ProcedureFacts.tsx';
import { ProcedureLaw } from './ProcedureLaw.tsx';
import styles from './ProcedurePage.module.css';
import { RelatedList } from './RelatedList.tsx';
import { useCountersOf } from './useCounters.ts';
import { useServiceName } from './useGuideName.ts';
import { WayMap } from './WayMap.tsx';

export interface ProcedurePageProps {
  readonly service: PublicService;
  readonly lookup: Lookup;
  readonly today: string;
  readonly openDays: OpenDays;
  readonly answers: Readonly<Record<string, 'yes' | 'no'>>;
  readonly papers: Readonly<Record<string, PaperState>>;
  readonly onPaper: (paper: string, state: PaperState) => void;
  readonly dates: Readonly<Record<string, string>>;
  readonly onDate: (event: string, date: string) => void;
  readonly onRelated: (service: PublicService) => void;
  /** The visitor cannot use steps. */
  readonly stepFree: boolean;
}

/** Everything about one procedure, in the order in which a visitor asks. */
export function ProcedurePage(props: ProcedurePageProps) {
  const { service, lookup, today, openDays, answers, stepFree } = props;
  const { t } = useTranslation('guide');
  const name = useServiceName();
  const countersOf = useCountersOf();
  const counter = service.where.kind === 'hall' ? countersOf(service.where.service)[0] : undefined;
  const { evidence, conditions } = lookup.catalogue;
  const papers = byNeed(papersFor([service], { evidence, conditions, answers })).flat();
  const validity = validityOn(service, today);
  return (
    <article className={styles.page}>
      <h2 className={styles.title}>{name(service)}</h2>
      {validity !== 'valid' && (
        <Badge tone="warning">
          {t(`validity.${validity}`, { from: service.valid_from, to: service.valid_to })}
        </Badge>
      )}
      <ProcedureFacts service={service} />
      {service.note !== null && (
        <Banner tone="info">
          <p lang="ja">{service.note}</p>
        </Banner>
      )}
      <section className={styles.section}>
        <h3>{t('section.papers')}</h3>
        <PaperList papers={papers} states={props.papers} onMark={props.onPaper} withCounts />
      </section>
      <section className={styles.section}>
        <h3>{t('section.deadline')}</h3>
        <DeadlineList
          deadlines={service.deadlines}
          dates={props.dates}
          onDate={props.onDate}
          today={today}
          openDays={openDays}
        />
      </section>
      {counter && (
        <section className={styles.section}>
          <h3>{t('section.map')}</h3>
          <WayMap counter={counter.id} stepFree={stepFree} />
        </section>
      )}
      <section className={styles.section}>
        <h3>{t('section.forms')}</h3>
        <FormExamples procedure={service.id} />
      </section>
      <RelatedList service={service} lookup={lookup} onChoose={props.onRelated} />
      <ProcedureLaw service={service} />
    </article>
  );
}
