import { Download, Plus, Upload } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HallSetup } from '../../../domain/views/hall.ts';
import { Button, buttonClass } from '../../design/Button.tsx';
import { ButtonLink } from '../../design/ButtonLink.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Panel } from '../../design/Panel.tsx';
import { SearchField } from '../../design/SearchField.tsx';
import { ToggleChips } from '../../design/ToggleChips.tsx';
import type { Lookup } from '../../guide/lookup.ts';
import { CATALOGUE } from '../../manage/sections.ts';
import { FLAGS, type Flag, flagsOf } from '../flags.ts';
import { CATALOGUE_PATHS } from '../paths.ts';
import { EntryTable } from './EntryTable.tsx';
import styles from './ListPage.module.css';
import { useFoundIds } from './useFoundIds.ts';

/** A table of thousands of rows would make each key wait. */
const PAGE = 100;

function Acts() {
  const { t } = useTranslation('catalogue');
  return (
    <div className={styles.acts}>
      <a href="/api/catalogue/procedures.csv" download className={buttonClass('secondary', 'md')}>
        <Download aria-hidden className={styles.icon} />
        {t('list.export')}
      </a>
      <ButtonLink icon={Upload} href={CATALOGUE_PATHS.import}>
        {t('list.import')}
      </ButtonLink>
      <ButtonLink variant="primary" icon={Plus} href={CATALOGUE_PATHS.add}>
        {t('list.add')}
      </ButtonLink>
    </div>
  );
}

/** All procedures, those that want a look picked out by a touch. */
export function ListPage({ setup, lookup }: { readonly setup: HallSetup; readonly lookup: Lookup }) {
  const { t } = useTranslation(['catalogue', 'guide']);
  const [words, setWords] = useState('');
  const [flag, setFlag] = useState<Flag | null>(null);
  const [most, setMost] = useState(PAGE);
  const found = useFoundIds(words);
  const { services } = lookup.catalogue;
  const today = setup.day;
  const meant = found === null ? services : found.flatMap((id) => lookup.services.get(id) ?? []);
  const shown = meant.filter((service) => flag === null || flagsOf(service, today).includes(flag));
  const countOf = (of: Flag) => services.filter((service) => flagsOf(service, today).includes(of)).length;
  return (
    <Panel title={t('list.title')} icon={CATALOGUE.icon} actions={<Acts />} flush>
      <div className={styles.filters}>
        <SearchField
          label={t('list.search')}
          placeholder={t('list.search')}
          value={words}
          onChange={setWords}
        />
        <ToggleChips
          label={t('list.filter')}
          hideLabel
          single
          options={FLAGS.map((id) => ({
            id,
            label: t('list.flagCount', { flag: t(`flag.${id}`), count: countOf(id) }),
          }))}
          value={flag === null ? [] : [flag]}
          onChange={([chosen]) => setFlag(chosen ?? null)}
        />
        <p role="status" className={styles.count}>
          {t('list.count', { count: shown.length, all: services.length })}
        </p>
      </div>
      <EntryTable
        services={shown.slice(0, most)}
        today={today}
        empty={<EmptyState icon={CATALOGUE.icon} title={t('list.none')} />}
      />
      {shown.length > most && (
        <div className={styles.more}>
          <Button onPress={() => setMost(most + PAGE)}>
            {t('list.more', { count: shown.length - most })}
          </Button>
        </div>
      )}
    </Panel>
  );
}
