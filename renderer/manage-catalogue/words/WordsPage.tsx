import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Synonym } from '../../../domain/catalogue/synonym.ts';
import { ButtonLink } from '../../design/ButtonLink.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { type Column, Table } from '../../design/Table.tsx';
import table from '../list/EntryTable.module.css';
import { fits } from '../list/find.ts';
import { ListFrame } from '../list/ListFrame.tsx';
import type { ListProps } from '../list/list-props.ts';
import { addWordPath, entryPath } from '../paths.ts';
import { useEntryName } from '../useEntryName.ts';
import { WORD_KINDS } from './word.ts';

/** As many meanings of a word as stand in its line. */
const MOST_NAMED = 3;

/** The words that visitors say. One that is looked for and not there can be added at once. */
export function WordsPage({ lookup }: ListProps) {
  const { t } = useTranslation('catalogue');
  const entryName = useEntryName(lookup);
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<Synonym['kind'] | null>(null);
  const { synonyms } = lookup.catalogue;
  const meanings = ({ services, life_events }: Synonym) => [
    ...life_events.map((id) => entryName({ list: 'life_events', id })),
    ...services.map((id) => entryName({ list: 'services', id })),
  ];
  const meant =
    words === ''
      ? synonyms
      : synonyms.filter((word) => fits([word.term, word.kana ?? '', ...meanings(word)], words));
  const columns: readonly Column<Synonym>[] = [
    {
      id: 'term',
      header: t('word.term'),
      rowHeader: true,
      cell: ({ term, kana }) => (
        <Link href={entryPath('synonyms', term)} className={table.link}>
          <span className={table.name}>{term}</span>
          {kana !== null && kana !== term && <span className={table.second}>{kana}</span>}
        </Link>
      ),
    },
    { id: 'kind', header: t('word.kind'), nowrap: true, cell: (word) => t(`word.is.${word.kind}`) },
    {
      id: 'means',
      header: t('word.means'),
      cell: (word) => {
        const names = meanings(word);
        const shown = names.slice(0, MOST_NAMED).join(t('separator'));
        const rest = names.length - MOST_NAMED;
        return rest > 0 ? t('word.andMore', { names: shown, count: rest }) : shown;
      },
    },
  ];
  return (
    <ListFrame
      list="synonyms"
      title={t('lists.synonyms')}
      searchLabel={t('word.search')}
      words={words}
      onWords={setWords}
      filters={WORD_KINDS.map((id) => ({
        id,
        label: t(`word.is.${id}`),
        count: synonyms.filter((word) => word.kind === id).length,
      }))}
      filter={kind}
      onFilter={setKind}
      shown={meant.filter((word) => kind === null || word.kind === kind)}
      all={synonyms.length}
    >
      {(rows) => (
        <Table
          caption={t('lists.synonyms')}
          hideCaption
          columns={columns}
          rows={rows}
          rowKey={({ term }) => term}
          empty={
            <EmptyState
              title={t('word.unknown')}
              action={
                words.trim() !== '' && (
                  <ButtonLink variant="primary" icon={Plus} href={addWordPath(words.trim())}>
                    {t('word.addThis', { word: words.trim() })}
                  </ButtonLink>
                )
              }
            />
          }
        />
      )}
    </ListFrame>
  );
}
