import { Suspense } from 'react'
import { closeDialog, useDialog } from '../state/openDialog'
import {
  CalendarPreview,
  EventDialog,
  ExportPeople,
  ImportPreview,
  LogWith,
  MergePeople,
  PassingDialog,
  PlaceDialog,
  PlanOneOnOne,
  SendSomething,
  TellThem,
  WarmWay,
} from '../pages'
import { WhyNotDialog } from '../ui/WhyNotDialog'
import { About } from './About'
import { AddPasted } from './AddPasted'
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
    case 'log':
      return (
        LogWith && (
          <Suspense fallback={null}>
            <LogWith {...dialog} onClose={closeDialog} />
          </Suspense>
        )
      )
    case 'oneOnOne':
      return (
        <Suspense fallback={null}>
          <PlanOneOnOne {...dialog} onClose={closeDialog} />
        </Suspense>
      )
    case 'tellThem':
      return (
        <Suspense fallback={null}>
          <TellThem {...dialog} onClose={closeDialog} />
        </Suspense>
      )
    case 'place':
      return (
        <Suspense fallback={null}>
          <PlaceDialog {...dialog} onClose={closeDialog} />
        </Suspense>
      )
    case 'sendSomething':
      return (
        <Suspense fallback={null}>
          <SendSomething {...dialog} onClose={closeDialog} />
        </Suspense>
      )
    case 'warmWay':
      return (
        <Suspense fallback={null}>
          <WarmWay {...dialog} onClose={closeDialog} />
        </Suspense>
      )
    case 'merge':
      return (
        MergePeople && (
          <Suspense fallback={null}>
            <MergePeople {...dialog} onClose={closeDialog} />
          </Suspense>
        )
      )
    case 'noteLead':
    case 'noteReferral':
    case 'addStep':
    case 'askAround':
    case 'thoughtOf':
    case 'convert':
    case 'addTo':
    case 'sendNames':
    case 'mail':
      return (
        <Suspense fallback={null}>
          <PassingDialog dialog={dialog} onClose={closeDialog} />
        </Suspense>
      )
    case 'calendar':
      return (
        <Suspense fallback={null}>
          <CalendarPreview source={dialog.source} onClose={closeDialog} />
        </Suspense>
      )
    case 'event':
      return (
        <Suspense fallback={null}>
          <EventDialog {...dialog} onClose={closeDialog} />
        </Suspense>
      )
    case 'whyNot':
      return <WhyNotDialog {...dialog} onClose={closeDialog} />
    case 'pasted':
      return <AddPasted {...dialog} onClose={closeDialog} />
    case 'export':
      return (
        ExportPeople && (
          <Suspense fallback={null}>
            <ExportPeople onClose={closeDialog} />
          </Suspense>
        )
      )
    case 'import':
      return (
        ImportPreview && (
          <Suspense fallback={null}>
            <ImportPreview source={dialog.source} onClose={closeDialog} />
          </Suspense>
        )
      )
  }
}
