import { contextBridge, ipcRenderer } from 'electron';
import type { BridgeApi } from '../domain/bridge/bridge-api.ts';
import { channelOf } from './bridge-channels.ts';

const bridge: BridgeApi = {
  desktop: () => ipcRenderer.invoke(channelOf('desktop')),
  openWindow: (kind, counter) =>
    ipcRenderer.invoke(channelOf('openWindow'), kind, ...(counter === undefined ? [] : [counter])),
  print: () => ipcRenderer.invoke(channelOf('print')),
  chooseFolder: () => ipcRenderer.invoke(channelOf('chooseFolder')),
  toggleFullscreen: () => ipcRenderer.invoke(channelOf('toggleFullscreen')),
};

contextBridge.exposeInMainWorld('madoguchi', bridge);
