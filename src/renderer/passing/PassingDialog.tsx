import type { OpenPassing } from '../state/openDialog'
import { AddTo } from './AddTo'
import { AskAround } from './AskAround'
import { Convert } from './Convert'
import { MailDropped } from './MailDropped'
import { NoteLead } from './NoteLead'
import { NoteReferral } from './NoteReferral'
import { SendNames } from './SendNames'
import { ThoughtOf } from './ThoughtOf'

export interface PassingDialogProps {
  dialog: OpenPassing
  onClose: () => void
}

/** What begins an item of the inbox, or makes more of one. */
export const PassingDialog = ({ dialog, onClose }: PassingDialogProps) => {
  switch (dialog.kind) {
    case 'noteLead':
      return <NoteLead {...dialog} onClose={onClose} />
    case 'noteReferral':
      return <NoteReferral {...dialog} onClose={onClose} />
    case 'askAround':
      return <AskAround {...dialog} onClose={onClose} />
    case 'thoughtOf':
      return <ThoughtOf {...dialog} onClose={onClose} />
    case 'convert':
      return <Convert key={dialog.passingId} {...dialog} onClose={onClose} />
    case 'addTo':
      return <AddTo key={dialog.itemId} {...dialog} onClose={onClose} />
    case 'sendNames':
      return <SendNames {...dialog} onClose={onClose} />
    case 'mail':
      return <MailDropped {...dialog} onClose={onClose} />
  }
}
