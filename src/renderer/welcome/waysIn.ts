export type WayIn = 'iphone' | 'android' | 'google' | 'outlook' | 'linkedin'
export type DrawingName = 'phone' | 'browser' | 'letter'

export interface Way {
  way: WayIn
  title: string
  drawing: DrawingName
  steps: readonly string[]
}

/** Where contacts are, and the few steps to a file of them. */
export const waysIn: readonly Way[] = [
  {
    way: 'iphone',
    title: 'iPhone',
    drawing: 'phone',
    steps: [
      'Open Contacts and go to Lists.',
      'Hold a finger on All Contacts, then tap Export.',
      'Send the file to this computer, by AirDrop, a cable or a mail to yourself.',
    ],
  },
  {
    way: 'android',
    title: 'Android',
    drawing: 'phone',
    steps: [
      'Open Contacts and tap Organise, or Fix and manage.',
      'Tap Export to file.',
      'Bring the file to this computer, by a cable or a mail to yourself.',
    ],
  },
  {
    way: 'google',
    title: 'Google',
    drawing: 'browser',
    steps: [
      'Open contacts.google.com in your browser.',
      'Choose Export, then Google CSV or vCard.',
      'The file is in your downloads.',
    ],
  },
  {
    way: 'outlook',
    title: 'Outlook',
    drawing: 'browser',
    steps: [
      'Open People, then Manage contacts.',
      'Choose Export contacts.',
      'Save the file where you will find it.',
    ],
  },
  {
    way: 'linkedin',
    title: 'LinkedIn',
    drawing: 'letter',
    steps: [
      'In Settings, under Data privacy, choose Get a copy of your data.',
      'Tick Connections and ask for the file.',
      'LinkedIn sends its file by mail later: drop it here when it comes.',
    ],
  },
]
