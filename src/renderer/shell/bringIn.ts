import { openDialog } from '../state/openDialog'

const kinds = '.vcf,.csv,.json'

/** Shows what the files hold before anything is added. */
export const lookAtFiles = (files: File[]): void => {
  if (files.length > 0) openDialog({ kind: 'import', files })
}

/** Asks which contact files to look at. */
export const chooseFiles = (): void => {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.accept = kinds
  input.addEventListener('change', () => lookAtFiles([...(input.files ?? [])]))
  input.click()
}
