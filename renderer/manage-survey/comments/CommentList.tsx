import Trash2 from 'lucide-react/icons/trash';
import TriangleAlert from 'lucide-react/icons/triangle-exclamation-point';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentTag } from '../../../domain/survey/comment-tags.ts';
import { NO_SERVICE } from '../../../domain/survey/tally.ts';
import type { SurveyComments } from '../../../domain/views/survey.ts';
import { useAct } from '../../api/act.ts';
import { api } from '../../api/client.ts';
import { Badge } from '../../design/Badge.tsx';
import { ConfirmDialog } from '../../design/ConfirmDialog.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { IconButton } from '../../design/IconButton.tsx';
import { ToggleChips } from '../../design/ToggleChips.tsx';
import { langOf } from '../../survey/wording.ts';
import { useGroupName } from '../useGroupName.ts';
import { useMonthText } from '../useMonthText.ts';
import { useStaffText } from '../useStaffText.ts';
import styles from './CommentList.module.css';

export interface CommentListProps {
  readonly found: SurveyComments;
  readonly tags: readonly CommentTag[];
}

/** Free texts under the tags that their words bear. */
export function CommentList({ found, tags }: CommentListProps) {
  const { t } = useTranslation('survey');
  const staffText = useStaffText();
  const [tag, setTag] = useState<string | null>(null);
  const [removing, setRemoving] = useState<string | null>(null);
  const remove = useAct(
    (requestId, comment: string) =>
      api.api.survey.comments.remove.$post({ param: {}, json: { requestId, comment } }),
    { onDone: () => setRemoving(null) },
  );
  if (found.total === 0) return <EmptyState title={t('comments.none')} />;
  const countOf = (id: string) => found.tags.find((counted) => counted.tag === id)?.comments ?? 0;
  const shown = found.comments.filter((comment) => tag === null || comment.tags.includes(tag));
  return (
    <>
      {tags.length > 0 && (
        <ToggleChips
          label={t('tags.title')}
          single
          options={tags.map(({ id, names }) => ({
            id,
            label: t('tags.count', { name: staffText(names), n: countOf(id) }),
          }))}
          value={tag === null ? [] : [tag]}
          onChange={([chosen]) => setTag(chosen ?? null)}
        />
      )}
      <p className={styles.total}>{t('comments.total', { n: shown.length, of: found.total })}</p>
      <ul className={styles.list}>
        {shown.map((comment) => (
          <li key={comment.id}>
            <Comment comment={comment} tags={tags} onRemove={() => setRemoving(comment.id)} />
          </li>
        ))}
      </ul>
      <ConfirmDialog
        title={t('comments.removeTitle')}
        isOpen={removing !== null}
        onClose={() => setRemoving(null)}
        confirmLabel={t('comments.remove')}
        onConfirm={() => removing !== null && remove.run(removing)}
        pending={remove.pending}
        tone="danger"
      >
        {t('comments.removeWhat')}
      </ConfirmDialog>
    </>
  );
}

interface CommentProps {
  readonly comment: SurveyComments['comments'][number];
  readonly tags: readonly CommentTag[];
  readonly onRemove: () => void;
}

function Comment({ comment, tags, onRemove }: CommentProps) {
  const { t } = useTranslation('survey');
  const staffText = useStaffText();
  const monthText = useMonthText();
  const groupName = useGroupName();
  return (
    <article className={styles.comment}>
      <p className={styles.text} lang={langOf(comment.language)}>
        {comment.text}
      </p>
      <footer className={styles.foot}>
        <span>{monthText(comment.month)}</span>
        <span>{groupName(comment.service ?? NO_SERVICE)}</span>
        {comment.personalData && (
          <Badge tone="warning" icon={TriangleAlert}>
            {t('comments.personal')}
          </Badge>
        )}
        {tags
          .filter(({ id }) => comment.tags.includes(id))
          .map(({ id, names }) => (
            <Badge key={id}>{staffText(names)}</Badge>
          ))}
      </footer>
      <IconButton icon={Trash2} label={t('comments.remove')} onPress={onRemove} />
    </article>
  );
}
