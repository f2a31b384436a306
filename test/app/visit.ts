import type { Goodturn } from './openGoodturn'

/** Where a hand would go in the window. */
export const openPerson = async (sphere: Goodturn, id: string): Promise<void> => {
  await sphere.page.evaluate((id) => {
    location.hash = `/people/${id}`
  }, id)
  await sphere.page.getByRole('article').waitFor()
}

export const openPeople = (sphere: Goodturn): Promise<void> =>
  sphere.page.getByRole('link', { name: 'People', exact: true }).click()

/** A person of that name, and their id. */
export const add = async (sphere: Goodturn, name: string): Promise<string> =>
  (await sphere.execute('person.add', { name })).id
