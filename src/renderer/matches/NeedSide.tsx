import { MessageCircleQuestionMark, Send, X } from 'lucide-react'
import { useState, type RefObject } from 'react'
import { mostNames } from '../../shared/domain/joining'
import { capital } from '../../shared/text/capital'
import { wayThrough } from '../../shared/text/wayThrough'
import type { ViewResult } from '../../shared/views'
import { useAction } from '../state/actions'
import { execute } from '../state/execute'
import { openDialog } from '../state/openDialog'
import { openDrawer } from '../state/openDrawer'
import { showToast } from '../state/toasts'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { IntroduceOrAsk } from '../ui/HelperRow'
import { IconButton } from '../ui/IconButton'
import { Kbd } from '../ui/Kbd'
import { PlacesFor } from '../ui/PlacesFor'
import { NeedTitle } from './NeedTitle'
import { PeopleRows, type Beside, type PeopleGroup } from './PeopleRows'
import { leaveOut } from '../state/leaveOut'

export type NeedSeen = NonNullable<ViewResult<'needHelp'>>
type Helper = NeedSeen['helpers'][number]

interface HelperBeside extends Beside {
  tier: Helper['tier']
}

export interface NeedSideProps {
  id: string
  sideRef: RefObject<HTMLElement | null>
  onLeave: () => void
}

/** Who could help with the need in front, and who may know someone; the question comes first where help was not asked for. */
export const NeedSide = ({ id, sideRef, onLeave }: NeedSideProps) => {
  const { result: need } = useView('needHelp', { needId: id })
  return (
    <aside
      className="matches-side"
      aria-label="Who could help"
      aria-busy={need === undefined}
      tabIndex={-1}
      ref={sideRef}
    >
      {need && <OfNeed need={need} onLeave={onLeave} />}
    </aside>
  )
}

const besideOf = (row: Helper): HelperBeside => ({
  id: row.id,
  personId: row.id,
  name: row.name,
  line: capital(row.line),
  why: row.why,
  tier: row.tier,
  waits: row.waits,
  ...(row.tier === null ? { way: wayThrough(row.shortName, row.to) } : {}),
})

const groupsOf = ({ helpers, mayKnow }: NeedSeen): PeopleGroup<HelperBeside>[] => {
  const tiered = (tier: Helper['tier']) => helpers.filter((row) => row.tier === tier)
  const groups = [
    { title: 'Can help', rows: tiered('can') },
    { title: 'Going by their title', rows: tiered('title') },
    { title: 'Maybe, by similar wording', rows: tiered('maybe') },
    { title: 'May know someone', rows: mayKnow },
  ]
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => ({ title, rows: rows.map(besideOf) }))
}

const OfNeed = ({ need, onLeave }: { need: NeedSeen; onLeave: () => void }) => {
  const [active, setActive] = useState<string | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const groups = groupsOf(need)
  const rows = groups.flatMap((group) => group.rows)
  const front = rows.find((row) => row.id === active) ?? rows[0]
  const named = rows.filter((row) => chosen.has(row.id)).map((row) => row.id)
  const { asker } = need
  const about = { id: need.id, personId: asker.id }

  const introduce = (b: string) =>
    openDrawer({ kind: 'introduction', a: asker.id, b, needId: need.id })
  const ask = (personId?: string) =>
    openDialog({ kind: 'askAround', need: about, ...(personId ? { personId } : {}) })
  const main = (row: HelperBeside) => (row.tier === null ? ask(row.id) : introduce(row.id))
  const leave = (row: HelperBeside) => {
    const at = rows.indexOf(row)
    setActive((rows[at + 1] ?? rows[at - 1])?.id ?? null)
    void leaveOut({ needId: need.id, personId: row.id, name: row.name })
  }
  const choose = (row: HelperBeside) => {
    if (row.tier === null) return
    const now = new Set(named)
    if (!now.delete(row.id)) now.add(row.id)
    if (now.size > mostNames) showToast({ text: 'Up to three names are enough to choose from.' })
    else setChosen(now)
  }
  useAction('matches.notThese', () => front && leave(front), front !== undefined)
  useAction(
    'matches.asked',
    () => void execute(need.isAsked ? 'need.unask' : 'need.ask', { id: need.id }),
  )

  return (
    <>
      <div className="matches-side-body scrolls">
        <NeedTitle need={need} />
        {rows.length > 0 ? (
          <PeopleRows
            label="Who could help"
            groups={groups}
            active={front?.id ?? null}
            onActive={setActive}
            chosen={chosen}
            onChoose={choose}
            onEnter={main}
            onLeave={onLeave}
            steps={(row) => (
              <>
                {row.tier === null ? (
                  <Button isSmall kind="primary" keys="Enter" onPress={() => ask(row.id)}>
                    Ask
                  </Button>
                ) : (
                  <>
                    <IntroduceOrAsk
                      row={row}
                      asker={asker.shortName}
                      isAsked={need.isAsked}
                      kind="primary"
                      {...(need.isAsked ? { keys: 'Enter' } : {})}
                      onIntroduce={introduce}
                    />
                    <Button kind="plain" isSmall onPress={() => ask(row.id)}>
                      Ask
                    </Button>
                    <Button kind="plain" isSmall onPress={() => choose(row)}>
                      {chosen.has(row.id) ? 'Off the list' : 'Short list'}
                    </Button>
                  </>
                )}
                <IconButton
                  label="Not these two"
                  icon={X}
                  keys="X"
                  isSmall
                  onPress={() => leave(row)}
                />
              </>
            )}
          />
        ) : (
          <p className="row-text quiet">
            Nobody yet. Goodturn keeps looking, with everybody you add.
          </p>
        )}
        <div className="matches-around" data-alone={rows.length === 0 || undefined}>
          <Button
            kind={rows.length > 0 ? 'plain' : 'quiet'}
            isSmall
            icon={MessageCircleQuestionMark}
            onPress={() => ask()}
          >
            Ask around
          </Button>
        </div>
        <PlacesFor need={about} asker={asker.shortName} />
      </div>
      <footer className="matches-foot">
        {named.length > 0 ? (
          <Button
            kind="primary"
            isSmall
            icon={Send}
            onPress={() => openDialog({ kind: 'sendNames', need: about, people: named })}
          >
            {named.length === 1 ? 'Send the name' : 'Send names'}
          </Button>
        ) : (
          <span className="matches-keys small" aria-hidden>
            {rows.length > 0 && (
              <>
                <Kbd keys="Space" /> short list <Kbd keys="X" /> not these two
              </>
            )}
            <Kbd keys="A" /> asked
          </span>
        )}
      </footer>
    </>
  )
}
