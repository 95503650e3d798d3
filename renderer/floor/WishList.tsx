import ArrowUp from 'lucide-react/icons/arrow-up';
import MapPinOff from 'lucide-react/icons/map-pin-off';
import MousePointerClick from 'lucide-react/icons/mouse-pointer-click';
import X from 'lucide-react/icons/x';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useHall } from '../api/hall.ts';
import { useName } from '../api/useName.ts';
import { IconButton } from '../design/IconButton.tsx';
import { NumberField } from '../design/NumberField.tsx';
import { ToggleChips } from '../design/ToggleChips.tsx';
import { useLookup } from '../guide/lookup.ts';
import { useServiceName } from '../guide/useGuideName.ts';
import { changeDraft, show } from './desk.ts';
import {
  type Draft,
  linesOf,
  MOST_QUANTITY,
  type Wish,
  wishKey,
  withoutWish,
  withQuantity,
  withWishEarlier,
} from './draft.ts';
import { SeriesTag } from './SeriesTag.tsx';
import styles from './WishList.module.css';

function useWish(wish: Wish) {
  const hall = useHall();
  const name = useName();
  const serviceName = useServiceName();
  const lookup = useLookup();
  const line = hall.data?.services.find(({ id }) => id === wish.service);
  const procedure = wish.procedure === null ? undefined : lookup?.services.get(wish.procedure);
  const label = procedure ? serviceName(procedure) : line ? name(line.names) : (wish.procedure ?? '');
  return { line, label, isCounted: procedure?.cost.per === 'copy' };
}

function WishRow({ wish, at }: { readonly wish: Wish; readonly at: number }) {
  const { t } = useTranslation('floor');
  const { line, label, isCounted } = useWish(wish);
  const key = wishKey(wish);
  const { procedure } = wish;
  return (
    <li className={styles.wish}>
      {line ? <SeriesTag series={line.series} /> : <MapPinOff aria-label={t('wish.outside')} />}
      {procedure === null ? (
        <span className={styles.name}>{label}</span>
      ) : (
        <Button className={styles.name ?? ''} onPress={() => show({ kind: 'procedure', id: procedure })}>
          {label}
        </Button>
      )}
      {isCounted && (
        <NumberField
          label={t('wish.quantity', { name: label })}
          hideLabel
          value={wish.quantity}
          onChange={(quantity) => changeDraft((draft) => withQuantity(draft, key, quantity ?? 1))}
          min={1}
          max={MOST_QUANTITY}
          unit={t('wish.copies')}
        />
      )}
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
      <p className={styles.empty}>
        <MousePointerClick aria-hidden />
        {t('wish.none')}
      </p>
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
