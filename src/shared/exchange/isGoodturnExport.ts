/** Whether bytes begin as a complete export of Goodturn does, which is no contact file. */
export const isGoodturnExport = (bytes: Uint8Array): boolean => {
  const head = new TextDecoder().decode(bytes.subarray(0, 2000)).trimStart()
  return head.startsWith('{') && /"format"\s*:\s*"goodturn"/.test(head)
}
