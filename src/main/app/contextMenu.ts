import { Menu, type BrowserWindow } from 'electron'

/** What a right click offers on text: nothing that the keyboard has not. */
export const offerContextMenu = (window: BrowserWindow): void => {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    if (!isEditable && selectionText.trim() === '') return
    Menu.buildFromTemplate(
      isEditable
        ? [
            { role: 'undo', enabled: editFlags.canUndo },
            { role: 'redo', enabled: editFlags.canRedo },
            { type: 'separator' },
            { role: 'cut', enabled: editFlags.canCut },
            { role: 'copy', enabled: editFlags.canCopy },
            { role: 'paste', enabled: editFlags.canPaste },
            { role: 'selectAll' },
          ]
        : [{ role: 'copy' }],
    ).popup({ window })
  })
}
