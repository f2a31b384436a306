import { Copy, Mail } from 'lucide-react'
import { useState } from 'react'
import { mostNames } from '../../shared/domain/joining'
import { usableChannels } from '../../shared/domain/sharedChannels'
import { shortList, wordToListed } from '../../shared/text/shortList'
import { execute, undo } from '../state/execute'
import type { NeedOf } from '../state/openDialog'
import { usePeople } from '../state/people'
import { personDetail } from '../state/personRow'
import { showToast } from '../state/toasts'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { ChipButton } from '../ui/ChipButton'
import { Faulted } from '../ui/Faulted'
import { PersonPicker } from '../ui/PersonPicker'
import { TextArea } from '../ui/TextField'
import { HelperChoice } from './HelperChoice'
import { PassingForm } from './PassingForm'
import { copyOut, mailOut } from '../state/handOut'
import { useFaults } from './useFaults'
import { useListed } from './useListed'
import { useNeed } from './useNeed'

export interface SendNamesProps {
  need: NeedOf
  /** Chosen before it was known for whom. */
  people?: readonly string[]
  onClose: () => void
}

/** Up to three names for one need in one text, and one question a week later. */
export const SendNames = ({ need, people: given = [], onClose }: SendNamesProps) => {
  const atFirst = given.filter((id) => id !== need.personId).slice(0, mostNames)
  const [chosen, setChosen] = useState<readonly string[]>(atFirst)
  const [further, setFurther] = useState<readonly string[]>(atFirst)
  const [written, setWritten] = useState<string | null>(null)
  const sought = useNeed(need)
  const byId = usePeople((state) => state.byId)
  const { result: me } = useView('me', {})
  const { result: found } = useView(
    'helpers',
    sought ? { words: sought.words, without: need.personId } : null,
  )
  const people = useListed(chosen)
  const faults = useFaults({ people: 'people', channel: 'people', same: 'people' }, 'text', {
    chosen,
    written,
  })
  if (!sought) return null

  const helpers = found?.helpers ?? []
  const rows = [
    ...helpers,
    ...further.flatMap((id) => {
      const row = helpers.some((one) => one.id === id) ? undefined : byId.get(id)
      return row ? [{ id, name: row.name, line: personDetail(row), why: '' }] : []
    }),
  ]
  const asker = { name: sought.person.header.name, ...named(sought.person.more.given) }
  const myName = me?.name ?? ''
  const text =
    written ??
    shortList({
      to: asker,
      need: sought.isBetweenUs || sought.stage === 'noticed' ? '' : sought.words,
      people,
      me: myName,
    })
  const hasMail = usableChannels(sought.person.contact).some(({ kind }) => kind === 'email')

  const toggle = (id: string) => {
    if (chosen.includes(id)) setChosen(chosen.filter((one) => one !== id))
    else if (chosen.length < mostNames) setChosen([...chosen, id])
    else showToast({ text: 'Up to three names are enough to choose from.' })
  }
  const addFurther = (id: string) => {
    if (!rows.some((row) => row.id === id)) setFurther([...further, id])
    if (!chosen.includes(id) && chosen.length < mostNames) setChosen([...chosen, id])
  }

  const send = async (out: 'copy' | 'mail') => {
    const { refuse } = faults
    if (people.length === 0) return refuse('people', 'Choose one to three people with Space.')
    const silent = people.find(({ channels }) => channels.length === 0)
    if (silent)
      return refuse(
        'people',
        `Nothing of ${silent.person.name} may be given on yet. Choose it on the person’s page.`,
      )
    const reply = await execute(
      'referral.note',
      {
        direction: 'given',
        forWhom: need.personId,
        needId: need.id,
        people: chosen as string[],
      },
      { isRefusalShown: true },
    )
    if (!faults.tell(reply)) return
    const isOut =
      out === 'copy' ? await copyOut(text) : await mailOut(need.personId, 'Some names', text)
    onClose()
    if (isOut)
      showToast({
        text: out === 'copy' ? `Copied, for ${asker.name} to read.` : 'Noted',
        action: { label: 'Undo', run: () => void undo() },
      })
  }

  return (
    <PassingForm
      title={`Names for ${asker.name}`}
      keep={hasMail ? 'Send names' : 'Copy names'}
      icon={hasMail ? Mail : Copy}
      onKeep={() => send(hasMail ? 'mail' : 'copy')}
      onClose={onClose}
      further={
        <>
          <Button kind="plain" onPress={onClose}>
            Cancel
          </Button>
          {hasMail && (
            <Button icon={Copy} onPress={() => void send('copy')}>
              Copy names
            </Button>
          )}
        </>
      }
    >
      <Faulted fault={faults.at('people')}>
        <div className="field">
          <span className="label">{`Up to three for “${sought.words}”`}</span>
          <HelperChoice rows={rows} chosen={chosen} onToggle={toggle} />
        </div>
      </Faulted>
      <PersonPicker
        label="Somebody else"
        onPick={addFurther}
        without={[need.personId, ...rows.map(({ id }) => id)]}
        autoFocus={found !== undefined && rows.length === 0}
      />
      {people.length > 0 && (
        <>
          <Faulted fault={faults.at('text')}>
            <TextArea
              label={`What ${asker.name} reads`}
              value={text}
              onChange={setWritten}
              rows={10}
              maxLength={20_000}
            />
          </Faulted>
          <div className="passing-chips">
            <span className="small">A word to them first, if you like</span>
            {people.map(({ id, person }) => (
              <ChipButton
                key={id}
                icon={Copy}
                onPress={() => {
                  void copyOut(wordToListed(person, asker, myName)).then((isOut) => {
                    if (isOut) showToast({ text: `Copied, for ${person.name} to read.` })
                  })
                }}
              >
                {person.name}
              </ChipButton>
            ))}
          </div>
        </>
      )}
    </PassingForm>
  )
}

const named = (given: string) => (given ? { given } : {})
