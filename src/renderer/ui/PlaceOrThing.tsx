import { useState } from 'react'
import type { CommandInput } from '../../shared/commands'
import { execute } from '../state/execute'
import type { NeedOf } from '../state/openDialog'
import { usePerson } from '../state/people'
import { useView } from '../state/useView'
import { Button } from './Button'
import { ChipButton } from './ChipButton'
import { PersonPicker } from './PersonPicker'
import { TextField } from './TextField'
import './PlaceOrThing.css'

export interface PlaceOrThingProps {
  need: NeedOf
  /** Something stands in the field, so that its own button is the main one. */
  onWriting: (isWriting: boolean) => void
  onDone: () => void
}

type Recommended = NonNullable<CommandInput<'need.solveByThing'>['recommendedBy']>

const mostKnown = 3

/** The place or thing that was the answer: one that is kept, or a new one by name, with who recommended it. */
export const PlaceOrThing = ({ need, onWriting, onDone }: PlaceOrThingProps) => {
  const [name, setName] = useState('')
  const [knownId, setKnownId] = useState<string | null>(null)
  const [where, setWhere] = useState('')
  const [link, setLink] = useState('')
  const [notes, setNotes] = useState('')
  const [by, setBy] = useState<Recommended | null>(null)
  const typed = name.trim()
  const { result: near } = useView('placesFor', typed ? null : { needId: need.id })
  const { result: named } = useView('places', typed && !knownId ? { text: typed } : null)
  const known = (typed ? (named ?? []) : (near ?? [])).slice(0, mostKnown)

  const solve = async () => {
    const reply = await execute(
      'need.solveByThing',
      {
        id: need.id as never,
        thing: knownId ? (knownId as never) : { name: typed, where, link, notes },
        ...(by ? { recommendedBy: by } : {}),
      },
      {
        toast: by ? 'Kept in the story. A word of thanks waits in the Inbox.' : 'Kept in the story',
      },
    )
    if (reply.ok) onDone()
  }
  return (
    <div className="place-or-thing">
      <TextField
        label="Or a place or a thing"
        placeholder="A school, a book, a website"
        value={name}
        onChange={(text) => {
          setName(text)
          setKnownId(null)
          onWriting(text.trim() !== '')
        }}
        maxLength={300}
      />
      {!knownId && known.length > 0 && (
        <div className="place-known" role="group" aria-label="Kept already">
          {known.map((place) => (
            <ChipButton
              key={place.id}
              onPress={() => {
                setName(place.name)
                setKnownId(place.id)
                onWriting(true)
              }}
            >
              {place.name}
            </ChipButton>
          ))}
        </div>
      )}
      {typed && (
        <>
          {!knownId && (
            <>
              <TextField label="Where" value={where} onChange={setWhere} maxLength={300} />
              <TextField label="Link" value={link} onChange={setLink} maxLength={2000} />
              <TextField label="Note" value={notes} onChange={setNotes} maxLength={2000} />
            </>
          )}
          <RecommendedBy by={by} without={need.personId} onChange={setBy} />
          <div className="place-done">
            <Button kind="primary" onPress={() => void solve()}>
              That helped
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

interface RecommendedByProps {
  by: Recommended | null
  without: string
  onChange: (by: Recommended | null) => void
}

const RecommendedBy = ({ by, without, onChange }: RecommendedByProps) => {
  const row = usePerson(typeof by === 'string' ? by : '')
  if (!by)
    return (
      <PersonPicker
        label="Who recommended it?"
        placeholder="Nobody, or a name"
        onPick={(id) => onChange(id as Recommended)}
        onNew={(name) => onChange({ name })}
        without={[without]}
      />
    )
  const name = typeof by === 'string' ? row?.name : 'name' in by ? by.name : ''
  return (
    <p className="row-text place-by">
      {`${name ?? 'Somebody'} recommended it, and is to be thanked.`}
      <Button kind="link" isSmall onPress={() => onChange(null)}>
        Somebody else
      </Button>
    </p>
  )
}
