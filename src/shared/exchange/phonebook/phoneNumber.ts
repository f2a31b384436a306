import {
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/max'
import type { FoundContact } from '../contactsRead'
import { countryOfAddress } from './countryOfAddress'

/** The number as every program writes it, when it is a valid one; one with an extension has no such form. */
export const phoneNumber = (
  text: string,
  countries: readonly CountryCode[],
): string | undefined => {
  if (text.length < 5 || text.length > 40) return undefined
  const whole = text.replace(/^\s*00(?=[1-9])/, '+')
  for (const country of whole.trimStart().startsWith('+') ? [undefined] : countries) {
    const number = parsePhoneNumberFromString(
      whole,
      country ? { defaultCountry: country } : undefined,
    )
    if (number?.ext) return undefined
    if (number?.isValid()) return number.number
  }
  return undefined
}

/** The contact with its numbers as every program writes them, beside how they were typed. `here`: the country of this machine. */
export const withNumbers = <Contact extends FoundContact>(
  contact: Contact,
  here: string | undefined,
): Contact => {
  if (contact.phones.length === 0) return contact
  const there = contact.addresses.map((it) => countryOfAddress(it.value)).find(Boolean)
  const countries = [there, here && isSupportedCountry(here) ? here : undefined].filter(
    (country, at, all): country is CountryCode => !!country && all.indexOf(country) === at,
  )
  return {
    ...contact,
    phones: contact.phones.map((phone) => {
      const e164 = phoneNumber(phone.value, countries)
      return e164 ? { ...phone, e164 } : phone
    }),
  }
}
