import { useState } from 'react'

/** Whether the list was chosen last; it stays so while the window is open. */
let wasList = false

/** The map or its list, and what changes between them. */
export const useListChoice = (say: (words: string) => void): readonly [boolean, () => void] => {
  const [isList, setList] = useState(wasList)
  const toggle = () => {
    wasList = !isList
    setList(wasList)
    say(wasList ? 'List' : 'Map')
  }
  return [isList, toggle]
}
