/** The words of introductions, until the user writes a template of their own under the same name. */
export const introductionTemplates = {
  introductionSubject: '{A}, meet {B}',
  introduction: [
    '{A}, {B}, I would like you two to know each other.',
    '{whyA} {whyB}',
    '{contact}',
    'I leave it to you both from here. Either of you can write first.',
    '{me}',
  ].join('\n\n'),
  introductionApart: [
    '{A}, I would like you to know {B}.',
    '{whyA}',
    '{contact}',
    'I write to {B} as well, and leave it to you both from here.',
    '{me}',
  ].join('\n\n'),
  ask: '{A}, I thought of you and {B}. {whyA}\nShall I introduce you two, and may I give your contact on?',
  askNeed:
    '{A}, {need} is that something you’re looking for outside help with?\nI know somebody, {B}. Shall I introduce you two, and may I give your contact on?',
} as const

export type TemplateName = keyof typeof introductionTemplates

interface Slots {
  /** Without them the words do not do their work. */
  needed: readonly string[]
  further: readonly string[]
}

/** The slots of each template. */
export const templateSlots: Record<TemplateName, Slots> = {
  introductionSubject: { needed: ['A', 'B'], further: [] },
  introduction: { needed: ['A', 'B', 'whyA', 'whyB', 'contact'], further: ['me'] },
  introductionApart: { needed: ['A', 'B', 'whyA', 'contact'], further: ['whyB', 'me'] },
  ask: { needed: ['A', 'B'], further: ['whyA', 'me'] },
  askNeed: { needed: ['A', 'need'], further: ['B', 'me'] },
}

/** What each slot stands for. */
export const slotMeaning: Record<string, string> = {
  A: 'the first name',
  B: 'the other name',
  whyA: 'why it is good for the first',
  whyB: 'why it is good for the other',
  contact: 'how they are reached',
  need: 'what was looked for',
  me: 'your name',
}

/** The user's own words, else the usual ones. */
export const templateText = (
  name: TemplateName,
  templates: Readonly<Record<string, string>>,
): string => templates[name] || introductionTemplates[name]

const slotsIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/\{([^{}\n]*)\}/g)].map(([, slot = '']) => slot))

/** Why these words cannot stand in for a template, as a sentence; null when they can. */
export const templateFault = (name: TemplateName, text: string): string | null => {
  const there = slotsIn(text)
  const { needed, further } = templateSlots[name]
  const strange = [...there].find((slot) => !needed.includes(slot) && !further.includes(slot))
  const missing = needed.filter((slot) => !there.has(slot))
  const [first] = missing
  if (first !== undefined)
    return missing.length === 1
      ? `{${first}} is missing: ${slotMeaning[first]}.`
      : `${listed(missing.map((slot) => `{${slot}}`))} are missing.`
  return strange === undefined ? null : `{${strange}} stands for nothing here.`
}

/** What is lost without being wrong, as a sentence; null when nothing is. */
export const templateCaution = (name: TemplateName, text: string): string | null => {
  const isSigned = name !== 'introduction' && name !== 'introductionApart'
  return isSigned || slotsIn(text).has('me')
    ? null
    : 'Without {me} your name does not stand under it.'
}

const listed = (parts: readonly string[]): string =>
  `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
