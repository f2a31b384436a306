import type { Me } from '../domain/me'
import { filledTemplate } from './filledTemplate'

export type Field = Exclude<Me['profession'], 'other'>

/** Words in a title or a trade by which a regulated field is known. */
const fields: readonly { field: Field; words: RegExp }[] = [
  { field: 'realtor', words: /\b(realtors?|real estate|estate agents?|property agents?)\b/i },
  {
    field: 'adviser',
    words: /\b(mortgages?|lenders?|lending|loans?|financial|wealth|bankers?|tax|accountants?)\b/i,
  },
  {
    field: 'lawyer',
    words: /\b(lawyers?|attorneys?|solicitors?|barristers?|notar(y|ies)|legal)\b/i,
  },
  {
    field: 'health',
    words: /\b(doctors?|physicians?|nurses?|dentists?|dental|therapists?|clinics?|pharmac\w+)\b/i,
  },
  { field: 'insurance', words: /\b(insurance|insurers?|underwriters?)\b/i },
]

/** What my own profession asks of me. */
const mine: Record<Field, string> = {
  realtor:
    'In real estate, money or gifts for sending somebody are often not allowed. A word or a card always is.',
  adviser:
    'Advisers often have to disclose gifts for a referral, or may not give them. A word or a card is always fine.',
  lawyer:
    'Lawyers may mostly give nothing of value for a referral. A word of thanks is always fine.',
  health:
    'In health care, nothing of value may be given for sending a patient. A word that names nobody is fine.',
  insurance:
    'In insurance, gifts for a referral are limited, and often not allowed without a licence. A word or a card is fine.',
}

/** What the other's field may ask of them. */
const theirs: Record<Field, string> = {
  realtor:
    '{A} works in real estate and may not be allowed to take anything for a referral. Ask first.',
  adviser: '{A} works in finance and may have to refuse or report a gift. Ask first.',
  lawyer: '{A} works in law and may not be allowed to take anything for a referral. Ask first.',
  health: '{A} works in health care and may not be allowed to take gifts. Ask first.',
  insurance: '{A} works in insurance and may have to refuse or report a gift. Ask first.',
}

/** A caution by whose it is: mine, by my profession, or theirs, by the field they work in. */
export const cautionNames = [
  ...(['realtor', 'adviser', 'lawyer', 'health', 'insurance', 'other'] as const).map(
    (profession) => `mine.${profession}` as const,
  ),
  ...fields.map(({ field }) => `theirs.${field}` as const),
]
export type CautionName = (typeof cautionNames)[number]

/** The words that Goodturn proposes; none where no rule is known. */
export const proposedCaution = (name: CautionName): string => {
  const field = name.slice(name.indexOf('.') + 1) as Me['profession']
  if (field === 'other') return ''
  return name.startsWith('mine.') ? mine[field] : theirs[field]
}

/** The user's own words, else the proposed ones. Own words may be none. */
export const cautionText = (name: CautionName, own: Me['giftCautions']): string =>
  own[name] ?? proposedCaution(name)

/** What somebody's work falls under, by its words. */
export const fieldOfWork = (work: string): Field | null =>
  fields.find(({ words }) => words.test(work))?.field ?? null

/** What stands beside gifts: what my profession asks of me, and what the other's may ask of them. Empty when nothing does. */
export const giftCaution = (
  { profession, giftCautions }: Pick<Me, 'profession' | 'giftCautions'>,
  to: string,
  work: string,
): string => {
  const field = fieldOfWork(work)
  const names: CautionName[] = [
    `mine.${profession}`,
    ...(field ? [`theirs.${field}` as const] : []),
  ]
  return names
    .map((name) => filledTemplate(cautionText(name, giftCautions), { A: to }))
    .filter(Boolean)
    .join(' ')
}
