import { expect } from './fixtures'
import type { Goodturn } from './openGoodturn'

/** An average typist: seconds for a key, and for each chip, question or choice that has to be read. */
const aKey = 0.28
const aLook = 1.35

/**
 * Somebody at the keyboard and nothing else. Each character is a key press, and so is each key of a chord (Ctrl+Enter
 * is two); a look is each chip that is read before Enter, each question that comes up, and each choice.
 */
export class Hands {
  readonly #sphere: Goodturn
  keys = 0
  looks = 0

  constructor(sphere: Goodturn) {
    this.#sphere = sphere
  }

  get seconds(): number {
    return this.keys * aKey + this.looks * aLook
  }

  async type(words: string): Promise<void> {
    for (const letter of words) {
      await this.#sphere.page.keyboard.press(letter === ' ' ? 'Space' : letter)
      this.keys += 1
    }
  }

  async press(keys: string): Promise<void> {
    await this.#sphere.page.keyboard.press(keys)
    this.keys += keys.split('+').length
  }

  /** What the chip in the box says; looked at once it is there. */
  async readChip(): Promise<string> {
    const chip = this.#sphere.page.locator('.line-box-chips .chip').last()
    await expect(chip).toBeVisible()
    this.looks += 1
    return (await chip.textContent()) ?? ''
  }

  /** What the chip would say, without reading it. */
  async chip(): Promise<string> {
    const chips = this.#sphere.page.locator('.line-box-chips .chip')
    return (await chips.allTextContents()).at(-1) ?? ''
  }

  /** A question that stands there has to be read. */
  async readQuestion(): Promise<string | null> {
    const question = this.#sphere.page.locator('.tonight-question')
    if ((await question.count()) === 0) return null
    this.looks += 1
    return question.locator('p').textContent()
  }
}
