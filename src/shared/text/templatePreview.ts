import type { Me } from '../domain/me'
import { NeedId, PersonId } from '../domain/ids'
import { Need } from '../domain/need'
import { Passing } from '../domain/passing'
import { Person } from '../domain/person'
import { introductionAsk } from './introductionAsk'
import { introductionLetters } from './introductionLetters'
import type { TemplateName } from './introductionTemplates'
import { jointMessage } from './jointMessage'

const createdAt = '2026-01-01T00:00:00.000Z'

const ines = Person.parse({
  id: 'sample-ines',
  createdAt,
  name: 'Ines Cole',
  emails: [{ id: 'ines-mail', label: 'work', value: 'ines@cole.example' }],
})
const ben = Person.parse({
  id: 'sample-ben',
  createdAt,
  name: 'Ben Silva',
  phones: [{ id: 'ben-mobile', label: 'mobile', value: '555 0142' }],
})
const passing = Passing.parse({
  id: 'sample',
  createdAt,
  kind: 'introduction',
  direction: 'given',
  giver: 'me',
  people: [ines.id, ben.id],
  stage: 'draft',
  sides: {
    [ines.id]: { consent: 'yes', channelIds: ['ines-mail'] },
    [ben.id]: { consent: 'yes', channelIds: ['ben-mobile'] },
  },
  draft: { whyA: 'What Ben does: roofs', whyB: 'Ines is looking for a roofer' },
})
const need = Need.parse({
  id: NeedId.parse('sample-need'),
  createdAt,
  personId: PersonId.parse(ines.id),
  words: 'A roofer before winter',
})

/** What the words of a template would make of two sample people. */
export const templatePreview = (name: TemplateName, text: string, mine: Me): string => {
  const me = { ...mine, templates: { ...mine.templates, [name]: text } }
  const facts = { passing, people: [ines, ben] as const, me }
  switch (name) {
    case 'introductionSubject':
      return jointMessage(facts).subject
    case 'introduction':
      return jointMessage(facts).text
    case 'introductionApart':
      return introductionLetters(facts)[0].text
    case 'ask':
      return introductionAsk({ person: ben, other: ines, why: passing.draft?.whyB ?? '', me })
    case 'askNeed':
      return introductionAsk({ person: ines, other: ben, need, why: '', me })
  }
}
