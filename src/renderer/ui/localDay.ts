/** The local day of an instant. */
export const localDay = (instant: string): string => {
  const at = new Date(instant)
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`
}
