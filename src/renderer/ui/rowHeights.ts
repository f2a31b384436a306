/** Where rows of a list stand, in px from its top. */
export interface RowHeights {
  /** The top of a row; of the row past the last, where the list ends. */
  topOf: (row: number) => number
  rowAt: (y: number) => number
}

/** All of one height, as long lists are. */
export const evenHeights = (height: number): RowHeights => ({
  topOf: (row) => row * height,
  rowAt: (y) => Math.floor(y / height),
})

/** Each of its own height. */
export const unevenHeights = (heights: readonly number[]): RowHeights => {
  const tops = [0]
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height)
  const last = tops.length - 1
  return {
    topOf: (row) => tops[Math.max(0, Math.min(last, row))] ?? 0,
    rowAt: (y) => {
      let [low, high] = [0, Math.max(0, last - 1)]
      while (low < high) {
        const middle = Math.ceil((low + high) / 2)
        if ((tops[middle] ?? 0) <= y) low = middle
        else high = middle - 1
      }
      return low
    },
  }
}
