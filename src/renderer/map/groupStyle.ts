import type { StylesheetJson } from 'cytoscape'
import { tokenValue } from '../state/theme'

/** Groups at the edges of the rings: quiet, so that people come first. */
export const groupStyle = (): StylesheetJson => {
  const [ink, ink2, surface, line2, accent] = (
    ['ink', 'ink2', 'surface', 'line2', 'accent'] as const
  ).map(tokenValue)
  const shape = { shape: 'round-rectangle', width: 'data(wide)', height: 'data(high)' } as const
  return [
    {
      selector: '.group',
      style: {
        ...shape,
        'corner-radius': '99',
        'background-color': surface,
        'background-opacity': 1,
        'border-color': line2,
        'border-width': 1,
        label: 'data(count)',
        color: ink2,
        'font-weight': 560,
        'text-valign': 'center',
        'text-margin-y': 0,
      },
    },
    {
      selector: '.group-name',
      style: {
        ...shape,
        'background-opacity': 0,
        'border-width': 0,
        color: ink2,
        events: 'no',
      },
    },
    {
      selector: '.group.hovered, .group.group-open',
      style: { 'border-color': accent, 'border-width': 1.8, color: ink },
    },
    { selector: '.group.group-faded', style: { opacity: 0.3 } },
    { selector: '.group.group-open', style: { opacity: 1 } },
    { selector: '.group-name.group-faded', style: { 'text-opacity': 0 } },
  ]
}
