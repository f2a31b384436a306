import { useState } from 'react'
import { gradeName, gradesInOrder, type Grade } from '../../shared/text/gradeName'
import type { ViewResult } from '../../shared/views'
import { execute } from '../state/execute'
import type { Choice } from './ChoiceChips'
import { Faulted } from './Faulted'
import { SavedArea, SavedField } from './SavedField'
import { Select } from './Select'
import { Tick } from './Tick'
import './OfferForm.css'

export type Offer = NonNullable<ViewResult<'person'>>['canHelpWith'][number]

export interface OfferFormProps {
  offer: Offer
  /** What whoever offers it is called. */
  name: string
  /** Under which head it stands while none is named. */
  guessed?: string
}

const none = 'none'
const grades: readonly Choice<Grade | typeof none>[] = [
  { value: none, label: 'Not graded' },
  ...gradesInOrder.map((value) => ({ value, label: gradeName(value) })),
]

type Where = 'grade' | 'ticks' | 'note'

/** What I know of something that somebody can help with, and how they are reached for it. */
export const OfferForm = ({ offer, name, guessed = 'Roofing, taxes, music' }: OfferFormProps) => {
  const { id } = offer
  const [refused, setRefused] = useState<{ where: Where; sentence: string } | null>(null)
  const edit = async (
    patch: Partial<Record<'category' | 'note' | 'reachBest' | 'hours', string>> & {
      grade?: Grade | null
      learnedWhatTheyDo?: boolean
      sawTheirWork?: boolean
    },
    where: Where,
    merge?: string,
  ) => {
    const reply = await execute(
      'offer.edit',
      { id, patch },
      { isRefusalShown: true, ...(merge ? { merge } : {}) },
    )
    setRefused(reply.ok ? null : { where, sentence: reply.message })
  }
  const at = (where: Where) => (refused?.where === where ? refused.sentence : undefined)
  return (
    <div className="offer-form">
      <Faulted fault={at('grade')}>
        <Select
          label="How I see the work"
          choices={grades}
          value={offer.grade ?? none}
          onChange={(value) => void edit({ grade: value === none ? null : value }, 'grade')}
        />
      </Faulted>
      <Faulted fault={at('ticks')}>
        <Tick
          label={`I learned what ${name} does`}
          isOn={offer.learnedWhatTheyDo}
          onChange={(learnedWhatTheyDo) => void edit({ learnedWhatTheyDo }, 'ticks')}
        />
        <Tick
          label="I saw examples of the work"
          isOn={offer.sawTheirWork}
          onChange={(sawTheirWork) => void edit({ sawTheirWork }, 'ticks')}
        />
      </Faulted>
      <Faulted fault={at('note')}>
        <SavedArea
          label="Note"
          placeholder="Why, or what to know"
          rows={2}
          value={offer.note}
          onEdit={(note, merge) => edit({ note }, 'note', merge)}
          maxLength={2000}
        />
      </Faulted>
      <SavedField
        label="Best way to reach"
        placeholder="Mobile, not by mail"
        value={offer.reachBest}
        onEdit={(reachBest, merge) => edit({ reachBest }, 'note', merge)}
        maxLength={300}
      />
      <SavedField
        label="Hours"
        placeholder="Day and night"
        value={offer.hours}
        onEdit={(hours, merge) => edit({ hours }, 'note', merge)}
        maxLength={300}
      />
      <SavedField
        label="Category"
        placeholder={guessed}
        value={offer.category}
        onEdit={(category, merge) => edit({ category }, 'note', merge)}
        maxLength={100}
      />
    </div>
  )
}
