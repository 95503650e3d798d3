import { useState } from 'react';
import { Badge } from '../../../renderer/design/Badge.tsx';
import { Duration, FixedDuration } from '../../../renderer/design/Duration.tsx';
import { EmptyState } from '../../../renderer/design/EmptyState.tsx';
import { NumberTag } from '../../../renderer/design/NumberTag.tsx';
import { Panel } from '../../../renderer/design/Panel.tsx';
import { SearchList } from '../../../renderer/design/SearchList.tsx';
import { Table } from '../../../renderer/design/Table.tsx';
import { WaitRange } from '../../../renderer/design/WaitRange.tsx';
import { hallNow } from '../../../renderer/time/hallClock.ts';
import styles from './Specimen.module.css';
import type { WORDS } from './words.ts';

const MINUTE = 60_000;

/** Things in rows: a table and a search with its results. */
export function Lists({ w }: { readonly w: (typeof WORDS)['ja' | 'en'] }) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState('');
  const [start] = useState(() => hallNow());
  const rows = w.services.map((name, index) => ({ name, index, number: `${'ABCD'[index]}01${index}` }));
  const found = w.procedures.filter((name) => name.includes(query));
  return (
    <>
      <Panel title={w.counts} flush>
        <Table
          caption={w.counts}
          hideCaption
          rows={rows}
          rowKey={(row) => row.index}
          isCurrent={(row) => row.index === 1}
          columns={[
            { id: 'number', header: w.counter, cell: (row) => <NumberTag number={row.number} size="sm" /> },
            { id: 'service', header: w.service, rowHeader: true, cell: (row) => row.name },
            {
              id: 'waiting',
              header: w.waiting,
              numeric: true,
              cell: (row) => `${row.index * 7} ${w.people}`,
            },
            {
              id: 'range',
              header: w.range,
              numeric: true,
              cell: (row) => (
                <WaitRange fromMs={row.index * 5 * MINUTE} toMs={(row.index * 9 + 4) * MINUTE} />
              ),
            },
            {
              id: 'since',
              header: w.waiting,
              numeric: true,
              cell: (row) => <Duration since={start - row.index * 27 * MINUTE} targetMs={30 * MINUTE} />,
            },
          ]}
        />
      </Panel>
      <Panel title={w.lists} actions={<Badge tone="info">{chosen || w.nothing}</Badge>}>
        <SearchList
          label={w.search}
          placeholder={w.searchHint}
          shortcut="F3"
          value={query}
          onChange={setQuery}
          items={found}
          itemKey={(name) => name}
          itemText={(name) => name}
          onChoose={setChosen}
          renderItem={(name) => name}
          empty={<EmptyState title={w.nothing} />}
        />
        <div className={styles.row}>
          <FixedDuration ms={40_000} />
          <FixedDuration ms={125 * MINUTE} />
        </div>
      </Panel>
    </>
  );
}
