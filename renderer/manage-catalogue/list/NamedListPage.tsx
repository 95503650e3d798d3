import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueList } from '../../../domain/catalogue/entry.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { type Column, Table } from '../../design/Table.tsx';
import { CATALOGUE } from '../../manage/sections.ts';
import type { Named } from '../named/NamesPanel.tsx';
import { searchedNames } from '../named/names.ts';
import { entryPath } from '../paths.ts';
import { usersOf } from '../usage.ts';
import styles from './EntryTable.module.css';
import { fits } from './find.ts';
import { ListFrame } from './ListFrame.tsx';
import type { ListProps } from './list-props.ts';
import { NameFlags } from './NameFlags.tsx';
import { NameLink } from './NameLink.tsx';
import { NAME_FLAGS, type NameFlag, nameFlagsOf } from './name-flags.ts';
import { UsersCell } from './UsersCell.tsx';

export interface NamedListPageProps<Row extends Named> extends ListProps {
  readonly list: CatalogueList;
  readonly entries: readonly Row[];
  /** What only this list has, between the names and who uses them. */
  readonly own?: readonly Column<Row>[];
}

/** A list of entries with names in all languages: who uses them, and what of them waits for somebody. */
export function NamedListPage<Row extends Named>(props: NamedListPageProps<Row>) {
  const { list, entries, own = [], lookup } = props;
  const { t } = useTranslation('catalogue');
  const [words, setWords] = useState('');
  const [flag, setFlag] = useState<NameFlag | null>(null);
  const flagsOf = ({ id, names }: Named) => nameFlagsOf(names, usersOf(lookup, { list, id }).length);
  const meant = entries.filter(({ id, names }) => fits([id, ...searchedNames(names)], words));
  // Life events are where visitors begin: nothing needs to refer to them.
  const flags = NAME_FLAGS.filter((id) => id !== 'unused' || list !== 'life_events');
  const columns: readonly Column<Row>[] = [
    {
      id: 'name',
      header: t('named.name'),
      rowHeader: true,
      cell: ({ id, names }) => (
        <NameLink href={entryPath(list, id)} name={names.ja.text} english={names.en?.text} />
      ),
    },
    {
      id: 'code',
      header: t('column.id'),
      nowrap: true,
      cell: ({ id }) => <code className={styles.second}>{id}</code>,
    },
    ...own,
    {
      id: 'users',
      header: t('usage.title'),
      cell: ({ id }) => <UsersCell users={usersOf(lookup, { list, id })} />,
    },
    { id: 'flags', header: t('list.flags'), cell: ({ names }) => <NameFlags names={names} /> },
  ];
  return (
    <ListFrame
      list={list}
      title={t(`lists.${list}`)}
      searchLabel={t('named.search', { what: t(`one.${list}`) })}
      words={words}
      onWords={setWords}
      filters={flags.map((id) => ({
        id,
        label: t(`nameFlag.${id}`),
        count: entries.filter((entry) => flagsOf(entry).includes(id)).length,
      }))}
      filter={flag}
      onFilter={setFlag}
      shown={meant.filter((entry) => flag === null || flagsOf(entry).includes(flag))}
      all={entries.length}
    >
      {(rows) => (
        <Table
          caption={t(`lists.${list}`)}
          hideCaption
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          empty={<EmptyState icon={CATALOGUE.icon} title={t('named.none')} />}
        />
      )}
    </ListFrame>
  );
}
