import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicService } from '../../../domain/catalogue/public-service.ts';
import { Button } from '../../design/Button.tsx';
import { ConfirmDialog } from '../../design/ConfirmDialog.tsx';
import { notify } from '../../design/notices.ts';
import { SaveProblem } from '../../manage/form/SaveProblem.tsx';
import { useRemoveEntry } from './useSaveEntry.ts';

export interface RemoveEntryProps {
  readonly service: PublicService;
  readonly onRemoved: () => void;
}

/** Takes out what was entered by mistake; what visitors were told of is ended by its last day instead. */
export function RemoveEntry({ service: { id, name }, onRemoved }: RemoveEntryProps) {
  const { t } = useTranslation('catalogue');
  const [isAsking, ask] = useState(false);
  const remove = useRemoveEntry(() => {
    notify({ tone: 'success', text: t('remove.done', { name }) });
    onRemoved();
  });
  return (
    <div>
      <Button variant="danger" icon={Trash2} onPress={() => ask(true)}>
        {t('remove.act')}
      </Button>
      <ConfirmDialog
        title={t('remove.ask', { name })}
        isOpen={isAsking}
        onClose={() => {
          remove.reset();
          ask(false);
        }}
        confirmLabel={t('remove.act')}
        pending={remove.pending}
        onConfirm={() => remove.run(id)}
      >
        <p>{t('remove.what')}</p>
        <SaveProblem problem={remove.problem} />
      </ConfirmDialog>
    </div>
  );
}
