import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { channels } from '../shared/ipc/channels'
import type { Bridge, Pushed } from '../shared/ipc/contract'

const bridge: Bridge = {
  execute: (message) => ipcRenderer.invoke(channels.execute, message),
  undo: () => ipcRenderer.invoke(channels.undo),
  redo: () => ipcRenderer.invoke(channels.redo),
  watch: (message) => ipcRenderer.invoke(channels.watch, message),
  unwatch: (id) => ipcRenderer.send(channels.unwatch, id),
  people: (from) => ipcRenderer.invoke(channels.people, from),
  act: (name, input) => ipcRenderer.invoke(channels.act, { name, input }),
  dropped: (previewId, files) =>
    ipcRenderer.send(channels.dropped, {
      previewId,
      paths: files.map((file) => webUtils.getPathForFile(file as File)),
    }),
  onPushed: (listener) => {
    ipcRenderer.on(channels.pushed, (_event, message: Pushed) => listener(message))
  },
}

contextBridge.exposeInMainWorld('goodturn', bridge)
