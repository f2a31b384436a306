export type Menu = 'file' | 'edit' | 'view' | 'go' | 'help'

/** Something the user can do; the native menu, the palette, tooltips and the shortcuts sheet share this list. */
export interface Action {
  id: string
  title: string
  /** As Electron writes accelerators: 'CmdOrCtrl+K', or a bare letter. */
  keys?: string
  menu?: Menu
  /** A bare key, which counts only while no field has the focus. The menu shows it without registering it. */
  letter?: true
  /** Needs something to act on, so the palette offers it only where a page has registered it. */
  contextual?: true
}

export const actions = [
  { id: 'person.add', title: 'Add a person', keys: 'CmdOrCtrl+N', menu: 'file' },
  { id: 'capture.open', title: 'Quick capture', keys: 'CmdOrCtrl+Shift+K', menu: 'file' },
  { id: 'introduce', title: 'Introduce two people', menu: 'file' },
  {
    id: 'inbox.noteLead',
    title: 'Note a lead',
    keys: 'CmdOrCtrl+Shift+L',
    menu: 'file',
  },
  {
    id: 'inbox.noteReferral',
    title: 'Note a referral',
    keys: 'CmdOrCtrl+Shift+R',
    menu: 'file',
  },
  { id: 'step.add', title: 'Add a next step', menu: 'file' },
  { id: 'event.note', title: 'Note an event', keys: 'CmdOrCtrl+Shift+E', menu: 'file' },
  { id: 'inbox.askAround', title: 'Ask whether someone comes to mind', menu: 'file' },
  { id: 'warm.find', title: 'Find a warm way in', menu: 'file' },
  { id: 'contacts.bring', title: 'Bring in contacts', menu: 'file' },
  { id: 'calendar.bring', title: 'Bring in a calendar file', menu: 'file' },
  { id: 'contacts.export', title: 'Export people', menu: 'file' },
  { id: 'contacts.again', title: 'Bring in again', menu: 'file' },
  { id: 'print', title: 'Print', keys: 'CmdOrCtrl+P', menu: 'file', contextual: true },
  { id: 'go.settings', title: 'Settings', keys: 'CmdOrCtrl+,', menu: 'file' },

  { id: 'edit.undo', title: 'Undo', keys: 'CmdOrCtrl+Z', menu: 'edit' },
  { id: 'edit.redo', title: 'Redo', keys: 'CmdOrCtrl+Shift+Z', menu: 'edit' },
  {
    id: 'list.find',
    title: 'Find in this list',
    keys: 'CmdOrCtrl+F',
    menu: 'edit',
    contextual: true,
  },
  {
    id: 'person.introduce',
    title: 'Introduce to someone',
    keys: 'I',
    menu: 'edit',
    letter: true,
    contextual: true,
  },
  {
    id: 'person.note',
    title: 'Write a note',
    keys: 'N',
    menu: 'edit',
    letter: true,
    contextual: true,
  },
  { id: 'person.thank', title: 'Thank', keys: 'T', menu: 'edit', letter: true, contextual: true },
  {
    id: 'person.followUp',
    title: 'Follow up',
    keys: 'F',
    menu: 'edit',
    letter: true,
    contextual: true,
  },
  { id: 'person.oneOnOne', title: 'Plan a one-on-one', menu: 'edit', contextual: true },
  {
    id: 'person.archive',
    title: 'Archive',
    keys: 'Delete',
    menu: 'edit',
    letter: true,
    contextual: true,
  },

  {
    id: 'inbox.next',
    title: 'Next in the Inbox',
    keys: 'J',
    menu: 'view',
    letter: true,
    contextual: true,
  },
  {
    id: 'inbox.before',
    title: 'The one before in the Inbox',
    keys: 'K',
    menu: 'view',
    letter: true,
    contextual: true,
  },
  { id: 'inbox.done', title: 'Done', keys: 'E', menu: 'edit', letter: true, contextual: true },
  { id: 'inbox.later', title: 'Put off', keys: 'S', menu: 'edit', letter: true, contextual: true },
  {
    id: 'inbox.convert',
    title: 'Make more of it',
    keys: 'C',
    menu: 'edit',
    letter: true,
    contextual: true,
  },
  {
    id: 'inbox.add',
    title: 'Add somebody to it',
    keys: 'A',
    menu: 'edit',
    letter: true,
    contextual: true,
  },
  {
    id: 'inbox.tell',
    title: 'Tell the giver',
    keys: 'B',
    menu: 'edit',
    letter: true,
    contextual: true,
  },
  {
    id: 'inbox.undo',
    title: 'Take it back',
    keys: 'U',
    menu: 'edit',
    letter: true,
    contextual: true,
  },
  {
    id: 'matches.next',
    title: 'Next card in Matches',
    keys: 'J',
    menu: 'view',
    letter: true,
    contextual: true,
  },
  {
    id: 'matches.before',
    title: 'The card before in Matches',
    keys: 'K',
    menu: 'view',
    letter: true,
    contextual: true,
  },
  {
    id: 'matches.notThese',
    title: 'Not these two',
    keys: 'X',
    menu: 'edit',
    letter: true,
    contextual: true,
  },
  {
    id: 'matches.asked',
    title: 'Asked for help',
    keys: 'A',
    menu: 'edit',
    letter: true,
    contextual: true,
  },
  {
    id: 'map.list',
    title: 'Show the map as a list',
    keys: 'L',
    menu: 'view',
    letter: true,
    contextual: true,
  },
  { id: 'map.tidy', title: 'Tidy the map', menu: 'view' },
  { id: 'lens.lookingFor', title: 'Lens: Looking for', contextual: true },
  { id: 'lens.quiet', title: 'Lens: Quiet', contextual: true },
  { id: 'lens.new', title: 'Lens: New', contextual: true },
  { id: 'lens.introduced', title: 'Lens: Introduced', contextual: true },
  { id: 'lens.private', title: 'Lens: Private', contextual: true },
  { id: 'zoom.in', title: 'Larger', keys: 'CmdOrCtrl+Plus', menu: 'view' },
  { id: 'zoom.out', title: 'Smaller', keys: 'CmdOrCtrl+-', menu: 'view' },
  { id: 'zoom.reset', title: 'Normal size', keys: 'CmdOrCtrl+0', menu: 'view' },

  { id: 'palette', title: 'Find or do', keys: 'CmdOrCtrl+K', menu: 'go' },
  { id: 'go.tonight', title: 'Tonight', keys: 'CmdOrCtrl+1', menu: 'go' },
  { id: 'go.map', title: 'Map', keys: 'CmdOrCtrl+2', menu: 'go' },
  { id: 'go.inbox', title: 'Inbox', keys: 'CmdOrCtrl+3', menu: 'go' },
  { id: 'go.people', title: 'People', keys: 'CmdOrCtrl+4', menu: 'go' },
  { id: 'go.matches', title: 'Matches', keys: 'CmdOrCtrl+5', menu: 'go' },
  { id: 'go.placing', title: 'Place people', menu: 'go' },
  { id: 'go.lookBack', title: 'Look back', menu: 'go' },
  { id: 'go.note', title: 'Go to the reminder', keys: 'F6', menu: 'go', contextual: true },

  { id: 'shortcuts', title: 'Keyboard shortcuts', keys: 'CmdOrCtrl+/', menu: 'help' },
  { id: 'go.help', title: 'Help', menu: 'help' },
  { id: 'go.welcome', title: 'The first ten minutes', menu: 'help' },
  { id: 'folder.data', title: 'Open data folder', menu: 'help' },
  { id: 'folder.log', title: 'Show log', menu: 'help' },
  { id: 'about', title: 'About Goodturn', menu: 'help' },
] as const satisfies readonly Action[]

export type ActionId = (typeof actions)[number]['id']
