import Plus from 'lucide-react/icons/plus';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueList } from '../../../domain/catalogue/entry.ts';
import { Button } from '../../design/Button.tsx';
import { ButtonLink } from '../../design/ButtonLink.tsx';
import { Panel } from '../../design/Panel.tsx';
import { SearchField } from '../../design/SearchField.tsx';
import { ToggleChips } from '../../design/ToggleChips.tsx';
import { CATALOGUE } from '../../manage/sections.ts';
import { addPath } from '../paths.ts';
import styles from './ListFrame.module.css';

/** A table of thousands of rows would make each key wait. */
const PAGE = 100;

/** What staff pick out of a list by a touch, and how many entries it is. */
export interface Filter<Flag extends string> {
  readonly id: Flag;
  readonly label: string;
  readonly count: number;
}

export interface ListFrameProps<Row, Flag extends string> {
  readonly list: CatalogueList;
  readonly title: string;
  /** Stand before the act that adds one. */
  readonly acts?: ReactNode;
  readonly searchLabel: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly filters: readonly Filter<Flag>[];
  readonly filter: Flag | null;
  readonly onFilter: (flag: Flag | null) => void;
  readonly shown: readonly Row[];
  /** How many there are in all. */
  readonly all: number;
  /** The table of the first rows. */
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** A list of the catalogue: searched while typing, narrowed by a touch, drawn as far as anybody reads. */
export function ListFrame<Row, Flag extends string>(props: ListFrameProps<Row, Flag>) {
  const { list, title, acts, searchLabel, words, onWords, filters, filter, onFilter, shown, all } = props;
  const { t } = useTranslation('catalogue');
  const [most, setMost] = useState(PAGE);
  const actions = (
    <div className={styles.acts}>
      {acts}
      <ButtonLink variant="primary" icon={Plus} href={addPath(list)}>
        {t('add', { what: t(`one.${list}`) })}
      </ButtonLink>
    </div>
  );
  return (
    <Panel title={title} icon={CATALOGUE.icon} actions={actions} flush>
      <div className={styles.filters}>
        <SearchField label={searchLabel} placeholder={searchLabel} value={words} onChange={onWords} />
        {filters.length > 0 && (
          <ToggleChips
            label={t('list.filter')}
            hideLabel
            single
            options={filters.map(({ id, label, count }) => ({
              id,
              label: t('list.flagCount', { flag: label, count }),
            }))}
            value={filter === null ? [] : [filter]}
            onChange={([chosen]) => onFilter(chosen ?? null)}
          />
        )}
        <p role="status" className={styles.count}>
          {t('list.count', { count: shown.length, all })}
        </p>
      </div>
      {props.children(shown.slice(0, most))}
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
