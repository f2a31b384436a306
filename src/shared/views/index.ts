import type { z } from 'zod'
import { search } from './search'

/** Every view of Goodturn by its name. */
export const views = { search } as const

export type Views = typeof views
export type ViewName = keyof Views
export type ViewArgs<Name extends ViewName> = z.input<Views[Name]['args']>
export type ViewResult<Name extends ViewName> = ReturnType<Views[Name]['compute']>
