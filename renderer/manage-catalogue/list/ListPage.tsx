import Download from 'lucide-react/icons/download';
import Upload from 'lucide-react/icons/upload';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../design/Button.tsx';
import { ButtonLink } from '../../design/ButtonLink.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { CATALOGUE } from '../../manage/sections.ts';
import { FLAGS, type Flag, flagsOf } from '../flags.ts';
import { IMPORT_PATH } from '../paths.ts';
import { EntryTable } from './EntryTable.tsx';
import styles from './ListFrame.module.css';
import { ListFrame } from './ListFrame.tsx';
import type { ListProps } from './list-props.ts';
import { useFound } from './useFound.ts';

function FileActs() {
  const { t } = useTranslation('catalogue');
  return (
    <>
      <a href="/api/catalogue/procedures.csv" download className={buttonClass('secondary', 'md')}>
        <Download aria-hidden className={styles.icon} />
        {t('list.export')}
      </a>
      <ButtonLink icon={Upload} href={IMPORT_PATH}>
        {t('list.import')}
      </ButtonLink>
    </>
  );
}

/** All procedures, those that want a look picked out by a touch. */
export function ListPage({ setup, lookup }: ListProps) {
  const { t } = useTranslation('catalogue');
  const [words, setWords] = useState('');
  const [flag, setFlag] = useState<Flag | null>(null);
  const found = useFound(words);
  const { services } = lookup.catalogue;
  const today = setup.day;
  const meant = found === null ? services : found.results.flatMap(({ id }) => lookup.services.get(id) ?? []);
  const countOf = (of: Flag) => services.filter((service) => flagsOf(service, today).includes(of)).length;
  return (
    <ListFrame
      list="services"
      title={t('list.title')}
      acts={<FileActs />}
      searchLabel={t('list.search')}
      words={words}
      onWords={setWords}
      filters={FLAGS.map((id) => ({ id, label: t(`flag.${id}`), count: countOf(id) }))}
      filter={flag}
      onFilter={setFlag}
      shown={meant.filter((service) => flag === null || flagsOf(service, today).includes(flag))}
      all={services.length}
    >
      {(rows) => (
        <EntryTable
          services={rows}
          today={today}
          empty={<EmptyState icon={CATALOGUE.icon} title={t('list.none')} />}
        />
      )}
    </ListFrame>
  );
}
