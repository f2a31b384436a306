/** The country that this machine is set to, as two letters; undefined when its language says none. */
export const countryHere = (): string | undefined => {
  const { locale } = new Intl.DateTimeFormat().resolvedOptions()
  return locale.includes('posix') ? undefined : new Intl.Locale(locale).region
}
