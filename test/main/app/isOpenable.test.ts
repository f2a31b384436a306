import { expect, test } from 'vitest'
import { isOpenable } from '../../../src/main/app/isOpenable'

test.each([
  'https://mail.google.com/mail/?view=cm&to=ann%40example.org&su=Hello',
  'mailto:ann@example.org?subject=A%20roofer&body=Dear%20Ann',
  'tel:+15551234567',
  'sms:+15551234567?body=Hello',
])('%s may be handed to the system', (url) => {
  expect(isOpenable(url)).toBe(true)
})

test.each([
  'http://example.org/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,hello',
  'app://goodturn/',
  'smb://server/share',
  'ms-msdt:/id',
  'vscode://file/etc',
  'about:blank',
  '/etc/passwd',
  'https://user:word@example.org/',
  'mailto:ann@example.org\r\nBcc: eve@example.org',
  'https://example.org/ and more',
  `mailto:ann@example.org?body=${'x'.repeat(40_000)}`,
  'mailto:\u202eann@example.org',
  '',
])('%s may not', (url) => {
  expect(isOpenable(url)).toBe(false)
})
