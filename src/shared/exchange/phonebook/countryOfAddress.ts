import type { CountryCode } from 'libphonenumber-js/max'
import { foldText } from '../../domain/foldText'

const codes =
  `AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GM GN GQ GR GT GW GY
  HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KR KW KZ LA LB LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PR PS PT PY QA RO RS RU RW SA SC SD SE SG SI SK SL SM SN SO SR SV SY SZ TD TG TH TJ TL TM TN TO TR TT TW TZ UA UG US UY UZ VA VE VN YE ZA ZM ZW`
    .trim()
    .split(/\s+/) as CountryCode[]

const others: Record<string, CountryCode> = {
  usa: 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'great britain': 'GB',
  schweiz: 'CH',
  'the netherlands': 'NL',
  holland: 'NL',
}

let byName: Map<string, CountryCode> | null = null

const countries = (): Map<string, CountryCode> => {
  if (byName) return byName
  byName = new Map(Object.entries(others))
  for (const language of ['en', 'de', 'fr', 'es', 'it']) {
    const names = new Intl.DisplayNames([language], { type: 'region' })
    for (const code of codes) byName.set(foldText(names.of(code) ?? code), code)
  }
  return byName
}

/** The country that an address ends with, by its name in one of five languages. */
export const countryOfAddress = (address: string): CountryCode | undefined => {
  const last = address.split(/[,\n]/).at(-1) ?? ''
  return countries().get(foldText(last))
}
