import { useState } from 'react'
import { capital } from '../../shared/text/capital'
import { deliveryWords, reminderWords } from '../../shared/text/whatWasSaid'
import { useToday } from '../state/today'
import { useView } from '../state/useView'
import { Disclosure } from '../ui/Disclosure'
import { localMoment } from '../ui/localMoment'

const Lines = () => {
  const today = useToday((state) => state.today)
  const { result: said } = useView('deliveries', {})
  if (!said) return null
  if (said.length === 0) return <p className="small">Nothing was said yet.</p>
  return (
    <ul className="said" aria-label="What was said">
      {said.map((one) => (
        <li key={one.id} className="said-line">
          <span className="small said-moment">{capital(localMoment(one.at, today))}</span>
          <span className="row-text" dir="auto">
            {reminderWords(one.kind, one.about)}
          </span>
          <span className="small said-became">{deliveryWords(one)}</span>
        </li>
      ))}
    </ul>
  )
}

/** What was said unasked, and what became of it. */
export const WhatWasSaid = () => {
  const [isOpen, setOpen] = useState(false)
  return (
    <Disclosure title="What was said" isOpen={isOpen} onChange={setOpen}>
      {isOpen && <Lines />}
    </Disclosure>
  )
}
