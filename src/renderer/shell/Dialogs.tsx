import { Suspense } from 'react'
import { closeDialog, useDialog } from '../state/openDialog'
import { ImportPreview } from '../pages'
import { About } from './About'
import { AddPerson } from './AddPerson'
import { IntroduceTwo } from './IntroduceTwo'
import { Palette } from './Palette'
import { ShortcutsSheet } from './ShortcutsSheet'

/** Mounts whatever stands over the page. */
export const Dialogs = () => {
  const dialog = useDialog((state) => state.dialog)
  switch (dialog?.kind) {
    case undefined:
      return null
    case 'palette':
      return <Palette {...dialog} onClose={closeDialog} />
    case 'shortcuts':
      return <ShortcutsSheet onClose={closeDialog} />
    case 'about':
      return <About onClose={closeDialog} />
    case 'addPerson':
      return <AddPerson {...dialog} onClose={closeDialog} />
    case 'introduce':
      return <IntroduceTwo {...dialog} onClose={closeDialog} />
    case 'import':
      return (
        ImportPreview && (
          <Suspense fallback={null}>
            <ImportPreview files={dialog.files} onClose={closeDialog} />
          </Suspense>
        )
      )
  }
}
