import Users from 'lucide-react/icons/users';
import { useHall } from '../../../renderer/api/hall.ts';
import { ApiProblem } from '../../../renderer/api/problem.ts';
import { Badge } from '../../../renderer/design/Badge.tsx';
import { Banner } from '../../../renderer/design/Banner.tsx';
import { Button } from '../../../renderer/design/Button.tsx';
import { DataAge } from '../../../renderer/design/DataAge.tsx';
import { EmptyState } from '../../../renderer/design/EmptyState.tsx';
import { ErrorState } from '../../../renderer/design/ErrorState.tsx';
import { Loading } from '../../../renderer/design/Loading.tsx';
import { NumberTag } from '../../../renderer/design/NumberTag.tsx';
import { Panel } from '../../../renderer/design/Panel.tsx';
import { QueryView } from '../../../renderer/design/QueryView.tsx';
import type { Tone } from '../../../renderer/design/tone.ts';
import styles from './Specimen.module.css';
import type { WORDS } from './words.ts';

const TONES: readonly Tone[] = ['neutral', 'info', 'success', 'warning', 'danger'];

/** How things stand: badges, banners, numbers, and what stands in place of data. */
export function States({ w }: { readonly w: (typeof WORDS)['ja' | 'en'] }) {
  const hall = useHall();
  return (
    <>
      <Panel title={w.states}>
        <div className={styles.stack}>
          <div className={styles.row}>
            {TONES.map((tone, index) => (
              <Badge key={tone} tone={tone}>
                {w.badges[index]}
              </Badge>
            ))}
          </div>
          <div className={styles.row}>
            {TONES.map((tone, index) => (
              <Badge key={tone} tone={tone} strong>
                {w.badges[index]}
              </Badge>
            ))}
          </div>
          {TONES.map((tone) => (
            <Banner
              key={tone}
              tone={tone}
              title={w.bannerTitle}
              action={<Button variant="quiet">{w.undo}</Button>}
            >
              {w.bannerText}
            </Banner>
          ))}
          <div className={styles.row}>
            <NumberTag number="A012" size="sm" />
            <NumberTag number="B347" />
            <NumberTag number="C108" size="lg" muted />
            <NumberTag number="D111" size="xl" />
            <div className={styles.fill}>
              <NumberTag number="MA999" size="fill" />
            </div>
          </div>
        </div>
      </Panel>
      <Panel title={w.waiting} flush>
        <DataAge at={Date.now() - 180_000} />
        <Loading />
        <EmptyState icon={Users} title={w.emptyTitle}>
          {w.emptyText}
        </EmptyState>
        <ErrorState problem={new ApiProblem('unreachable', 0)} onRetry={() => {}} />
      </Panel>
      <Panel>
        <QueryView query={hall}>{(setup) => <p>{setup.day}</p>}</QueryView>
      </Panel>
    </>
  );
}
