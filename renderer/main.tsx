import './design/fonts.css';
import './design/tokens.css';
import './design/base.css';
import './app/wayBack.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { followSettings } from './app/applySettings.ts';
import { startTexts } from './app/i18n.ts';
import { createQueryClient } from './app/queryClient.ts';
import { firstScreenAt } from './app/screenParts.tsx';
import { useSettings } from './app/settings.ts';
import { fetchFaces } from './design/faces.ts';
import { startLive } from './live/live.ts';

/** On a slow network another font is better than nothing to read. */
const FACES_AT_MOST_MS = 300;
const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

followSettings();
const queryClient = createQueryClient();
startLive(queryClient);
const first = firstScreenAt(location.pathname);
await Promise.all([
  startTexts(useSettings.getState().language, first.texts),
  first.part.preload(),
  // Drawn without it, every text is measured twice, first in a font that the system has to look for (50 ms).
  Promise.race([fetchFaces(), after(FACES_AT_MOST_MS)]),
]);
createRoot(root).render(
  <StrictMode>
    <App queryClient={queryClient} />
  </StrictMode>,
);
