import UserRound from 'lucide-react/icons/user-round';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/Button.tsx';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import type { CounterActs } from './acts.ts';
import { ClerkDialog } from './parts.ts';
import { forgetOldClerks } from './recent-clerks.ts';

export interface ClerkButtonProps {
  readonly clerk: string | null;
  /** The business day. */
  readonly day: string;
  readonly acts: CounterActs;
}

/** Who serves here, under a display name; a press says that somebody else does now. */
export function ClerkButton({ clerk, day, acts }: ClerkButtonProps) {
  const { t } = useTranslation('counter');
  const [isAsking, setAsking] = useState(false);
  const ask = () => setAsking(true);
  useEffect(() => forgetOldClerks(day), [day]);
  useShortcuts([{ key: 'Shift+F2', label: t('clerk.title'), action: ask }]);
  return (
    <>
      <Button variant="quiet" icon={UserRound} onPress={ask}>
        {clerk === null ? t('clerk.none') : t('clerk.now', { name: clerk })}
      </Button>
      {isAsking && <ClerkDialog clerk={clerk} day={day} acts={acts} onClose={() => setAsking(false)} />}
    </>
  );
}
