import '../../../renderer/design/fonts.css';
import '../../../renderer/design/tokens.css';
import '../../../renderer/design/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createRoot } from 'react-dom/client';
import { followSettings } from '../../../renderer/app/applySettings.ts';
import { startTexts } from '../../../renderer/app/i18n.ts';
import { createQueryClient } from '../../../renderer/app/queryClient.ts';
import { useSettings } from '../../../renderer/app/settings.ts';
import { startLive } from '../../../renderer/live/live.ts';
import { localeTag } from '../../../renderer/time/zone.ts';
import { Specimen } from './Specimen.tsx';

const { language } = useSettings.getState();
const queryClient = createQueryClient();
followSettings();
startLive(queryClient);
await startTexts(language, []);
createRoot(document.getElementById('root') as HTMLElement).render(
  <QueryClientProvider client={queryClient}>
    <I18nProvider locale={localeTag(language)}>
      <Specimen language={language} />
    </I18nProvider>
  </QueryClientProvider>,
);
