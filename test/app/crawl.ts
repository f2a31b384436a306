import type { Locator, Page } from 'playwright/test'

/** Everything that a screen shows or has read aloud: text, names, hints and what stands in fields. */
export const shownOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const spoken = [
      'aria-label',
      'aria-description',
      'aria-valuetext',
      'title',
      'placeholder',
      'alt',
    ]
    const lines = [document.title, ...document.body.innerText.split('\n')]
    for (const element of document.querySelectorAll('*')) {
      for (const name of spoken) lines.push(element.getAttribute(name) ?? '')
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
        lines.push(...element.value.split('\n'))
      if (element instanceof SVGElement && element.localName === 'text')
        lines.push(element.textContent ?? '')
    }
    return [...new Set(lines.map((line) => line.trim()).filter(Boolean))]
  })

/** Waits until the page has not changed for a moment. */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        const begun = Date.now()
        let changed = begun
        const observer = new MutationObserver(() => (changed = Date.now()))
        observer.observe(document, { subtree: true, childList: true, characterData: true })
        const timer = setInterval(() => {
          const now = Date.now()
          const isBusy = document.querySelector('[aria-busy=true]') !== null
          if ((isBusy || now - changed < 40) && now - begun < 2000) return
          clearInterval(timer)
          observer.disconnect()
          done()
        }, 10)
      }),
  )

const folds = '[aria-expanded=false]:not([aria-haspopup]):not([role=combobox]):not([role=treeitem])'

/** Opens whatever is folded, fold within fold. */
export const unfold = async (within: Locator): Promise<void> => {
  for (let count = 0; count < 20; count += 1) {
    const fold = within.locator(folds).filter({ visible: true }).first()
    if ((await fold.count()) === 0) return
    await fold.press('Enter')
    await atRest(within.page())
  }
}
