/** Puts the keys into the words to somebody, once they stand under the next step. */
export const goToText = (): void => {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('.inbox-detail .inbox-message textarea')?.focus(),
  )
}
