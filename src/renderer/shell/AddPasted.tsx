import { useState } from 'react'
import type { PersonId } from '../../shared/domain/ids'
import type { Signature } from '../../shared/exchange/readSignature'
import { execute } from '../state/execute'
import { namesake } from '../state/findPeople'
import { personDetail, type PersonRow } from '../state/personRow'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { TextField } from '../ui/TextField'

export interface AddPastedProps {
  person: Signature
  onClose: () => void
}

const fields = [
  { key: 'name', label: 'Name', most: 300 },
  { key: 'title', label: 'Job title', most: 300 },
  { key: 'organisation', label: 'Firm', most: 300 },
  { key: 'email', label: 'E-mail', most: 2000 },
  { key: 'phone', label: 'Phone', most: 2000 },
] as const

const contactOf = (written: Signature) => {
  const { name, title, organisation, email, phone } = written
  return {
    name,
    emails: email ? [{ value: email }] : [],
    phones: phone ? [{ value: phone }] : [],
    jobs:
      title || organisation
        ? [{ ...(organisation ? { organisation } : {}), ...(title ? { title } : {}) }]
        : [],
  }
}

/** Somebody whose signature was pasted, to look over before anything is added. */
export const AddPasted = ({ person, onClose }: AddPastedProps) => {
  const [written, setWritten] = useState(person)
  const already = namesake(written.name)
  const trimmed = Object.fromEntries(
    Object.entries(written).map(([key, value]) => [key, value.trim()]),
  ) as unknown as Signature

  const add = async (to?: PersonRow) => {
    if (!trimmed.name) return
    onClose()
    await execute(
      'contacts.import',
      {
        rows: [
          {
            file: 'Pasted text',
            kind: 'pasted',
            contact: contactOf(trimmed),
            ...(to ? { personId: to.id as PersonId } : {}),
          },
        ],
      },
      { toast: to ? `Added to ${to.name}` : `Added ${trimmed.name}` },
    )
  }

  return (
    <Dialog
      title="Add this person?"
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button kind="plain" onPress={onClose}>
            Not now
          </Button>
          <Button kind="primary" isDisabled={!trimmed.name} onPress={() => void add()}>
            {already ? 'Someone else' : 'Add'}
          </Button>
        </>
      }
    >
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (!already) void add()
        }}
      >
        {fields.map(({ key, label, most }, place) => (
          <TextField
            key={key}
            label={label}
            value={written[key]}
            onChange={(text) => setWritten({ ...written, [key]: text })}
            maxLength={most}
            autoFocus={place === 0}
          />
        ))}
        <button type="submit" hidden />
      </form>
      {already && (
        <div className="form-question">
          <span>
            There is already a {[already.name, personDetail(already)].filter(Boolean).join(', ')}.
            Same person?
          </span>
          <Button isSmall onPress={() => void add(already)}>
            Same, add this
          </Button>
        </div>
      )}
    </Dialog>
  )
}
