import { useView } from '../state/useView'

const most = 3

/** Firms and places that are known by nearly these letters, for the rest of the name to be left out. */
export const useFirms = (typed: string): string[] => {
  const text = typed.trim()
  const { result } = useView('search', text.length < 2 ? null : { text: text.slice(0, 200) })
  const names = (result?.organisations ?? []).map((firm) => firm.name)
  return names.includes(text) || text.length < 2 ? [] : names.slice(0, most)
}
