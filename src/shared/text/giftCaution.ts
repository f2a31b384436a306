import type { Me } from '../domain/me'

type Field = Exclude<Me['profession'], 'other'>

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

const theirs: Record<Field, string> = {
  realtor: 'works in real estate and may not be allowed to take anything for a referral',
  adviser: 'works in finance and may have to refuse or report a gift',
  lawyer: 'works in law and may not be allowed to take anything for a referral',
  health: 'works in health care and may not be allowed to take gifts',
  insurance: 'works in insurance and may have to refuse or report a gift',
}

/** What somebody's work falls under, by its words. */
export const fieldOfWork = (work: string): Field | null =>
  fields.find(({ words }) => words.test(work))?.field ?? null

/** What stands beside gifts: what my profession asks of me, and what the other's may ask of them. Empty when nothing does. */
export const giftCaution = (profession: Me['profession'], to: string, work: string): string => {
  const field = fieldOfWork(work)
  return [
    ...(profession === 'other' ? [] : [mine[profession]]),
    ...(field ? [`${to} ${theirs[field]}. Ask first.`] : []),
  ].join(' ')
}
