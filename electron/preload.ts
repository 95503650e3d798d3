import { contextBridge, ipcRenderer } from 'electron';
import type { BridgeApi } from '../domain/bridge/bridge-api.ts';
import { channelOf, DRAWN } from './bridge-channels.ts';

const bridge: BridgeApi = {
  desktop: () => ipcRenderer.invoke(channelOf('desktop')),
  openWindow: (kind, counter) =>
    ipcRenderer.invoke(channelOf('openWindow'), kind, ...(counter === undefined ? [] : [counter])),
  print: (paper) => ipcRenderer.invoke(channelOf('print'), ...(paper === undefined ? [] : [paper])),
  chooseFolder: () => ipcRenderer.invoke(channelOf('chooseFolder')),
  toggleFullscreen: () => ipcRenderer.invoke(channelOf('toggleFullscreen')),
};

contextBridge.exposeInMainWorld('madoguchi', bridge);

// Paint timing would not tell it: nothing counts as painted in a window that is not shown yet.
new MutationObserver((_changes, observer) => {
  if (!document.getElementById('root')?.firstChild) return;
  observer.disconnect();
  requestAnimationFrame(() => ipcRenderer.send(DRAWN));
}).observe(document, { childList: true, subtree: true });
