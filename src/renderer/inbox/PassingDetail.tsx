import { useEffect, useRef, useState } from 'react'
import { execute } from '../state/execute'
import { useAction } from '../state/actions'
import { openDialog } from '../state/openDialog'
import { planStep } from '../state/planStep'
import { MenuButton } from '../ui/MenuButton'
import { PersonLink } from '../ui/PersonLink'
import { PlanBox } from '../ui/PlanBox'
import { LaterDialog } from '../ui/LaterDialog'
import { GradeReview } from './GradeReview'
import { LeadChecklist } from './LeadChecklist'
import { NextCard } from './NextCard'
import { OutcomeDialog } from './OutcomeDialog'
import { OutcomeSaid } from './OutcomeSaid'
import { PassingMore } from './PassingMore'
import { PassingStory } from './PassingStory'
import { Sides } from './Sides'
import { StagePath } from './StagePath'
import { TellBox } from './TellBox'
import { TellSides } from './TellSides'
import { ThankBox } from './ThankBox'
import { WaysToHelp } from './WaysToHelp'
import { goToText } from './goToText'
import { boxAtFirst, naturalAct, nextActs, type NextAct } from './nextActs'
import { passingMenu } from './passingMenu'
import type { Box, PassingSeen } from './passingSeen'
import { usePassingActs } from './usePassingActs'
import { whence } from './rowWords'

export interface PassingDetailProps {
  seen: PassingSeen
  /** Remembers what comes next in the list, and goes there when called. */
  onward: () => () => void
}

/** One passing: whose name is on it, how far it is, what is next, and how it went so far. */
export const PassingDetail = ({ seen, onward }: PassingDetailProps) => {
  const [chosen, show] = useState<Box | null>(null)
  const act = usePassingActs(seen, show)
  const acts = nextActs(seen)
  const { row, giver, forWhom, outcome, thanks } = seen
  const box = chosen ?? boxAtFirst(seen)
  const step = `${row.next.what} ${row.next.words}`
  const before = useRef(step)
  useEffect(() => {
    if (before.current !== step) show(null)
    before.current = step
  }, [step])

  const byKey = async (one: NextAct) => {
    const go = onward()
    if (await act(one)) go()
  }
  const isOpen = outcome === null && seen.stage !== 'closed'
  const open = thanks.filter(({ state }) => state === 'open')
  const openThanks = open.find(({ id }) => id === seen.thanksNext) ?? open[0]
  const natural = naturalAct(seen)
  const canConvert = isOpen && (seen.kind === 'lead' || seen.kind === 'referral')
  const convert = () => {
    if (seen.kind === 'lead' && seen.lacking.referral.length === 0)
      void execute('lead.promote', { passingId: row.id as never }, { toast: 'Now a referral' })
    else openDialog({ kind: 'convert', passingId: row.id })
  }
  useAction('inbox.done', () => void (natural && byKey(natural)), natural !== undefined)
  useAction('inbox.later', () => show({ box: 'later' }), row.next.due !== null)
  useAction('inbox.convert', convert, canConvert)
  const write = (wanted: Box) => {
    show(wanted)
    goToText()
  }
  useAction('inbox.tell', () => write({ box: 'tell' }), giver.id !== '' && giver.id !== 'me')
  useAction(
    'person.thank',
    () => openThanks && write({ box: 'thank', id: openThanks.id }),
    openThanks !== undefined,
  )

  const thanked = thanks.find((one) => box?.box === 'thank' && one.id === box.id)
  const isForOther =
    forWhom !== null && forWhom.id !== '' && !seen.people.some(({ id }) => id === forWhom.id)
  const isFromGiver = seen.direction === 'received' && giver.id !== ''
  const given = thanks.filter(({ state }) => state === 'written' || state === 'inPerson')
  const wasThanked = [...new Map(given.map((one) => [one.to.id, one])).values()]
  return (
    <>
      <header className="inbox-head">
        <h2 className="page-title" dir="auto">
          {row.about ? `${row.title}, ${row.about}` : row.title}
        </h2>
        <p className="row-text inbox-from">
          {isFromGiver ? (
            <>
              {whence({ kind: row.kind, from: 'From ' })}
              <strong>
                <PersonLink id={giver.id} name={giver.name} />
              </strong>
              {isForOther && (
                <>
                  , for <PersonLink id={forWhom.id} name={forWhom.name} />
                </>
              )}
              . <strong>{`${giver.short}’s name is on this.`}</strong>
            </>
          ) : (
            `${whence(row)}.`
          )}
        </p>
        <p className="small inbox-people">
          {seen.people
            .filter(({ id }) => id)
            .map(({ id, name, line }) => (
              <span key={id}>
                <PersonLink id={id} name={name} />
                {line && `, ${line}`}
              </span>
            ))}
        </p>
      </header>
      <StagePath seen={seen} onEnd={() => show({ box: 'outcome' })} />
      <OutcomeSaid seen={seen} />
      <GradeReview seen={seen} />
      {(row.next.what !== 'nothing' || isOpen) && (
        <NextCard
          seen={seen}
          acts={acts}
          onAct={(one) => void act(one)}
          more={<MenuButton label="More" entries={passingMenu(seen, { show, convert })} />}
        >
          {box?.box === 'tell' && <TellBox seen={seen} onTold={() => show(null)} />}
          {row.next.what === 'tellSides' && <TellSides seen={seen} />}
          {thanked && <ThankBox key={thanked.id} thanks={thanked} onThanked={() => show(null)} />}
          {box?.box === 'plan' && (
            <PlanBox
              key={String(chosen?.box === 'plan')}
              onPlan={(nextStep) =>
                void planStep(row.id, nextStep).then((isKept) => isKept && show(null))
              }
              autoFocus={chosen?.box === 'plan'}
            />
          )}
        </NextCard>
      )}
      {row.next.what === 'contact' && isFromGiver && (
        <p className="small">{`After that, one text: tell and thank ${giver.short}.`}</p>
      )}
      {seen.kind === 'lead' && isOpen && <LeadChecklist seen={seen} box={box} show={show} />}
      {seen.kind === 'introduction' && seen.sentOn && <Sides seen={seen} />}
      <WaysToHelp
        thanked={wasThanked.flatMap(({ to, ways }) => (ways ? [{ who: to, ways }] : []))}
      />
      <PassingStory seen={seen} />
      <PassingMore seen={seen} />
      {box?.box === 'outcome' && (
        <OutcomeDialog seen={seen} onClose={() => show(null)} onSaid={() => show(null)} />
      )}
      {box?.box === 'later' && (
        <LaterDialog item={row} onClose={() => show(null)} onPutOff={onward()} />
      )}
    </>
  )
}
