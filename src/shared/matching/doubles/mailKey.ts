/** What a mailbox is called that a whole firm or household reads. */
const shared = new Set(
  `info office sales hello contact admin administrator support team mail email enquiries enquiry inquiries inquiry billing
accounts accounting account hr jobs careers service services reception booking bookings orders order help helpdesk
marketing press media noreply no-reply donotreply post kontakt buero buro secretariat sekretariat welcome hi hey frontdesk
general finance invoices invoice legal webmaster postmaster home family shop store studio staff everyone contactus ask
customerservice customercare care feedback events news newsletter rechnung verwaltung contacto ventas informacion
administracion contato comercial accueil secretaria direction desk appointments reservations dispatch`
    .trim()
    .split(/\s+/),
)

const dotless = new Set(['gmail.com', 'googlemail.com'])

/** An address as it is compared: no case, no “mailto:”, no “+tag”; for Gmail no dots either. '' when it is none. */
export const mailKey = (value: string): string => {
  const text = value
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '')
  const inner = /<([^<>]+)>/.exec(text)?.[1] ?? text
  const at = inner.lastIndexOf('@')
  if (at < 1) return ''
  const domain = inner
    .slice(at + 1)
    .replace(/\.$/, '')
    .trim()
  const local = (inner.slice(0, at).split('+')[0] || inner.slice(0, at)).trim()
  return dotless.has(domain) ? `${local.replaceAll('.', '')}@gmail.com` : `${local}@${domain}`
}

/** A mailbox of a firm and of nobody in particular. */
export const isSharedMailbox = (key: string): boolean => {
  const local = key.slice(0, key.lastIndexOf('@'))
  return shared.has(local) || shared.has(local.split(/[\d._-]/)[0] ?? '')
}
