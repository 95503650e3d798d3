import { ArrowUp, MousePointerClick, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useHall } from '../api/hall.ts';
import { useName } from '../api/useName.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { ToggleChips } from '../design/ToggleChips.tsx';
import { changeDraft } from './desk.ts';
import { type Draft, linesOf, type Wish, wishKey, withoutWish, withWishEarlier } from './draft.ts';
import { SeriesTag } from './SeriesTag.tsx';
import styles from './WishList.module.css';

function WishRow({ wish, at }: { readonly wish: Wish; readonly at: number }) {
  const { t } = useTranslation('floor');
  const hall = useHall();
  const name = useName();
  const service = hall.data?.services.find(({ id }) => id === wish.service);
  if (!service) return null;
  const key = wishKey(wish);
  const label = name(service.names);
  return (
    <li className={styles.wish}>
      <SeriesTag series={service.series} />
      <span className={styles.name}>{label}</span>
      {at > 0 && (
        <IconButton
          icon={ArrowUp}
          label={t('wish.earlier', { name: label })}
          onPress={() => changeDraft((draft) => withWishEarlier(draft, key))}
        />
      )}
      <IconButton
        icon={X}
        label={t('wish.remove', { name: label })}
        onPress={() => changeDraft((draft) => withoutWish(draft, key))}
      />
    </li>
  );
}

/** What the visitor came for, in the order in which the counters will be visited. */
export function WishList({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation('floor');
  if (draft.wishes.length === 0) {
    return (
      <div className={styles.empty}>
        <EmptyState icon={MousePointerClick} title={t('wish.none')}>
          {t('wish.noneWhat')}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={styles.wishes}>
      <ol aria-label={t('wish.label')} className={styles.list}>
        {draft.wishes.map((wish, at) => (
          <WishRow key={wishKey(wish)} wish={wish} at={at} />
        ))}
      </ol>
      {linesOf(draft).length > 1 && (
        <ToggleChips
          label={t('wish.mode')}
          hideLabel
          single
          required
          options={[
            { id: 'in_order', label: t('wish.inOrder') },
            { id: 'parallel', label: t('wish.parallel') },
          ]}
          value={[draft.mode]}
          onChange={([mode]) => mode && changeDraft((before) => ({ ...before, mode }))}
        />
      )}
    </div>
  );
}
