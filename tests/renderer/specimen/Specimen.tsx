import Accessibility from 'lucide-react/icons/accessibility';
import Baby from 'lucide-react/icons/baby';
import Megaphone from 'lucide-react/icons/megaphone';
import PencilLine from 'lucide-react/icons/pencil-line';
import Printer from 'lucide-react/icons/printer';
import RefreshCw from 'lucide-react/icons/refresh-cw';
import Undo2 from 'lucide-react/icons/undo-2';
import UserX from 'lucide-react/icons/user-x';
import { useState } from 'react';
import { AppShell } from '../../../renderer/app/AppShell.tsx';
import type { Language } from '../../../renderer/app/settings.ts';
import { Button } from '../../../renderer/design/Button.tsx';
import { ConfirmDialog } from '../../../renderer/design/ConfirmDialog.tsx';
import { Dialog } from '../../../renderer/design/Dialog.tsx';
import { IconButton } from '../../../renderer/design/IconButton.tsx';
import { Menu } from '../../../renderer/design/Menu.tsx';
import { notify } from '../../../renderer/design/notices.ts';
import { Panel } from '../../../renderer/design/Panel.tsx';
import { Tabs } from '../../../renderer/design/Tabs.tsx';
import { useShortcuts } from '../../../renderer/keyboard/useShortcuts.ts';
import { Fields } from './Fields.tsx';
import { Lists } from './Lists.tsx';
import styles from './Specimen.module.css';
import { States } from './States.tsx';
import { WORDS } from './words.ts';

/** Every part of the design on one page, for pictures and for the accessibility test. */
export function Specimen({ language }: { readonly language: Language }) {
  const w = WORDS[language];
  const [isAsking, setAsking] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [tab, setTab] = useState('0');
  const [issued, setIssued] = useState(0);
  const call = () =>
    notify({ tone: 'success', text: w.notice, action: { label: w.undo, onPress: () => {} } });
  const issue = () => setIssued((count) => count + 1);
  useShortcuts([
    { key: 'F1', label: w.call, action: call },
    { key: 'Ctrl+Enter', label: w.issue, action: issue },
    { key: 'NumpadAdd', label: w.recall, action: () => setOpen(true), when: !isOpen },
  ]);
  return (
    <AppShell screen={w.title} actions={<Button size="md">{w.guide}</Button>}>
      <div className={styles.page}>
        <Panel title={w.buttons} icon={Megaphone} actions={<IconButton icon={RefreshCw} label={w.recall} />}>
          <div className={styles.stack}>
            <Button variant="primary" size="huge" icon={Megaphone} shortcut="F1" wide onPress={call}>
              {w.call}
            </Button>
            <div className={styles.row}>
              <Button
                variant="primary"
                size="lg"
                icon={Printer}
                shortcut="Ctrl+Enter"
                deliberate
                onPress={issue}
              >
                {w.issue} <output>{issued}</output>
              </Button>
              <Button size="lg" shortcut="NumpadAdd" onPress={() => setOpen(true)}>
                {w.dialog}
              </Button>
            </div>
            <div className={styles.row}>
              <Button icon={Undo2}>{w.undo}</Button>
              <Button variant="danger" onPress={() => setAsking(true)}>
                {w.cancel}
              </Button>
              <Button variant="quiet" icon={UserX}>
                {w.hold}
              </Button>
              <Button isDisabled>{w.recall}</Button>
              <Button variant="primary" pending>
                {w.issue}
              </Button>
              <Menu
                label={w.more}
                items={[
                  { id: 'hold', label: w.hold, shortcut: 'F4' },
                  { id: 'recall', label: w.recall, isDisabled: true },
                  { id: 'cancel', label: w.cancel, tone: 'danger', icon: UserX },
                ]}
                onAction={() => {}}
              />
            </div>
          </div>
        </Panel>
        <Fields w={w} icons={[Accessibility, PencilLine, Baby]} />
        <Lists w={w} />
        <States w={w} />
        <Panel>
          <Tabs
            label={w.states}
            selected={tab}
            onSelect={setTab}
            items={w.tabs.map((label, index) => ({ id: String(index), label, content: <p>{w.tabText}</p> }))}
          />
        </Panel>
      </div>
      <ConfirmDialog
        title={w.ask}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        confirmLabel={w.cancel}
        onConfirm={() => setAsking(false)}
      >
        {w.askText}
      </ConfirmDialog>
      <Dialog
        title={w.dialog}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        footer={
          <Button variant="primary" onPress={() => setOpen(false)}>
            {w.dialog}
          </Button>
        }
      >
        {w.dialogText}
      </Dialog>
    </AppShell>
  );
}
