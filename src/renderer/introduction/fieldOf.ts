/** The ids of the fields that a chip of the drawer leads to. */
export const fieldOf = {
  whyA: 'introduction-why-a',
  whyB: 'introduction-why-b',
} as const
