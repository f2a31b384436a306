const firstLetter = 33

/** Whether a word of `text` begins with `sought`, one letter missing, added, replaced or swapped with its neighbour. */
export const beginsNearly = (text: string, sought: string): boolean => {
  const last = text.length - sought.length + 1
  for (let start = 0; start <= last; start += 1)
    if ((start === 0 || text.charCodeAt(start - 1) < firstLetter) && agrees(text, start, sought))
      return true
  return false
}

const agrees = (text: string, start: number, sought: string): boolean => {
  let same = 0
  while (same < sought.length && text.charCodeAt(start + same) === sought.charCodeAt(same))
    same += 1
  const at = start + same
  return (
    same >= sought.length - 1 ||
    goesOn(text, at + 1, sought, same + 1) ||
    goesOn(text, at, sought, same + 1) ||
    goesOn(text, at + 1, sought, same) ||
    (text.charCodeAt(at) === sought.charCodeAt(same + 1) &&
      text.charCodeAt(at + 1) === sought.charCodeAt(same) &&
      goesOn(text, at + 2, sought, same + 2))
  )
}

const goesOn = (text: string, at: number, sought: string, from: number): boolean => {
  for (let offset = 0; from + offset < sought.length; offset += 1)
    if (text.charCodeAt(at + offset) !== sought.charCodeAt(from + offset)) return false
  return true
}
