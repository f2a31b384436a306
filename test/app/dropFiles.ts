import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from 'playwright/test'
import { corpus } from '../shared/exchange/corpus'
import { checkout } from './openGoodturn'

export interface Dropped {
  name: string
  bytes: Uint8Array
}

/** Drops files on the window, as a hand would. */
export const dropFiles = async (page: Page, ...files: Dropped[]): Promise<void> => {
  await page.evaluate(
    (given) => {
      const dragged = new DataTransfer()
      for (const { name, base64 } of given)
        dragged.items.add(new File([Uint8Array.from(atob(base64), (it) => it.charCodeAt(0))], name))
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: dragged, bubbles: true, cancelable: true }),
        )
    },
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
  )
}

/** Drops files that lie on disk, with their places. */
export const dropPaths = async (page: Page, ...paths: string[]): Promise<void> => {
  await page.evaluate(() => {
    const field = document.createElement('input')
    Object.assign(field, { type: 'file', multiple: true, id: 'dropped', hidden: true })
    document.body.append(field)
  })
  await page.setInputFiles('#dropped', paths)
  await page.evaluate(() => {
    const field = document.getElementById('dropped') as HTMLInputElement
    const dragged = new DataTransfer()
    for (const file of field.files ?? []) dragged.items.add(file)
    field.remove()
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer: dragged, bubbles: true, cancelable: true }),
      )
  })
}

/** A file of our own, from test/fixtures. */
export const fixtureFile = (name: string): Dropped => ({
  name,
  bytes: readFileSync(join(checkout, 'test/fixtures', name)),
})

/** A file of the corpus of real contact files. */
export const realFile = (path: string): Dropped => ({
  name: basename(path),
  bytes: readFileSync(join(corpus, path)),
})
