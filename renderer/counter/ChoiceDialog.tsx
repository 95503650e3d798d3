import { Dialog } from '../design/Dialog.tsx';
import type { Option } from '../design/options.ts';
import { ReasonList } from './ReasonList.tsx';

export interface ChoiceDialogProps {
  readonly title: string;
  readonly options: readonly Option[];
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** What the screen offers as buttons here and there, as one list for the number pad: one digit does it. */
export function ChoiceDialog({ title, options, onChoose, onClose }: ChoiceDialogProps) {
  const choose = (id: string) => {
    onClose();
    onChoose(id);
  };
  return (
    <Dialog title={title} isOpen onClose={onClose} size="sm">
      <ReasonList options={options} onChoose={choose} />
    </Dialog>
  );
}
