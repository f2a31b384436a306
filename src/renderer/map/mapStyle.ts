import type { Css, StylesheetJson } from 'cytoscape'
import { tokenValue } from '../state/theme'
import { groupStyle } from './groupStyle'

/** Diameters of people who are lit, and of the two of an introduction. */
export const litSize = 26
export const pairSize = 32

/** The canvas in the colours of the theme that is on screen. */
export const mapStyle = (): StylesheetJson => {
  const [ink, ink2, ink3, raised, accent, onAccent, accentText, need, needSoft] = (
    [
      'ink',
      'ink2',
      'ink3',
      'raised',
      'accent',
      'on-accent',
      'accent-text',
      'need',
      'need-soft',
    ] as const
  ).map(tokenValue)
  const filled = { 'background-color': accent, 'background-opacity': 1, 'border-color': accent }
  const inside = { 'text-valign': 'center', 'text-margin-y': 0, color: onAccent } as const
  const curve = {
    'curve-style': 'unbundled-bezier',
    'control-point-distances': 'data(bend)',
    'control-point-weights': 'data(weights)',
    'edge-distances': 'node-position',
    events: 'no',
  } as const
  return [
    { selector: 'core', style: { 'active-bg-opacity': 0 } as Css.Core },
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': raised,
        'border-color': accent,
        'border-width': 1.6,
        label: 'data(label)',
        color: ink2,
        'font-family': 'Inter Variable',
        'font-size': 'data(font)',
        'text-valign': 'bottom',
        'text-margin-y': 2,
        'text-events': 'no',
        'overlay-opacity': 0,
        'z-index': 2,
      },
    },
    { selector: '.known', style: { 'border-width': 1.5, 'border-opacity': 0.85 } },
    { selector: '.close', style: { color: ink } },
    {
      selector: '.close[photo ^= "/photo/"]',
      style: { 'background-image': 'data(photo)', 'background-fit': 'cover' },
    },
    {
      selector: '.acquainted',
      style: { 'background-color': accent, 'background-opacity': 0.5, 'border-width': 0 },
    },
    {
      selector: '.you',
      style: { ...filled, ...inside, label: 'You', 'font-size': 15, 'z-index': 3 },
    },
    {
      selector: '.letters',
      style: {
        'background-opacity': 0,
        'border-width': 0,
        label: 'data(initials)',
        'text-valign': 'center',
        'text-margin-y': 0,
        color: accentText,
        'font-weight': 600,
        events: 'no',
        'z-index': 3,
      },
    },
    { selector: '.tie', style: { ...curve, width: 1, 'line-color': accent, opacity: 0.32 } },
    {
      selector: 'node.light',
      style: { 'border-width': 1.2, 'border-color': ink3, opacity: 0.8 },
    },
    {
      selector: 'edge.light',
      style: { width: 1, 'line-color': ink3, opacity: 0.45, events: 'no', 'z-index': 1 },
    },
    { selector: 'node.under-light', style: { 'text-opacity': 0 } },
    { selector: '.letters.under-light', style: { 'text-opacity': 1 } },
    { selector: '.light.hovered', style: { opacity: 1 } },
    {
      selector: 'edge.pair',
      style: { ...curve, width: 2, 'line-color': accent, 'z-index': 4 },
    },
    {
      selector: 'edge.thread',
      style: {
        ...curve,
        width: 3.2,
        'line-color': accent,
        'line-style': 'dashed',
        'line-dash-pattern': [0.1, 6],
        'line-cap': 'round',
        'z-index': 4,
      },
    },
    { selector: 'node.lens-lit', style: filled },
    { selector: '.letters.lens-lit', style: { color: onAccent, 'background-opacity': 0 } },
    {
      selector: 'node.lens-need',
      style: {
        'background-color': needSoft,
        'background-opacity': 1,
        'border-color': need,
        'border-width': 2,
      },
    },
    { selector: '.acquainted.lens-need', style: { 'background-color': need, 'border-width': 0 } },
    {
      selector: '.letters.lens-need',
      style: { color: need, 'background-opacity': 0, 'border-width': 0 },
    },
    {
      selector: 'node.standing-advocate, node.standing-friendly, node.standing-antiSponsor',
      style: { width: 'data(standing)', height: 'data(standing)', 'z-index': 5 },
    },
    { selector: 'node.standing-advocate', style: { shape: 'star' } },
    {
      selector: 'node.standing-friendly',
      style: { shape: 'ellipse', 'background-color': raised, 'border-width': 3 },
    },
    {
      selector: 'node.standing-antiSponsor',
      style: { shape: 'diamond', 'background-color': ink, 'border-color': ink },
    },
    {
      selector:
        '.letters.standing-advocate, .letters.standing-friendly, .letters.standing-antiSponsor',
      style: { display: 'none' },
    },
    { selector: 'node.lens-named', style: { 'text-opacity': 0 } },
    { selector: '.letters.lens-named', style: { 'text-opacity': 1 } },
    { selector: 'node.lens-faded', style: { opacity: 0.3 } },
    { selector: 'edge.lens-faded', style: { opacity: 0.1 } },
    { selector: 'edge.lens-full', style: { width: 1.6, opacity: 0.85 } },
    {
      selector: 'node.selected',
      style: { 'outline-width': 3, 'outline-offset': 0, 'outline-color': accent },
    },
    { selector: '.letters.selected', style: { 'outline-width': 0 } },
    { selector: 'node.thread', style: filled },
    { selector: '.letters.thread', style: { color: onAccent, 'background-opacity': 0 } },
    {
      selector: 'node.helps, node.helped',
      style: {
        'text-valign': 'center',
        'text-margin-y': 0,
        width: 'data(lit)',
        height: 'data(lit)',
        'background-color': raised,
        'background-opacity': 1,
        'border-color': accent,
        'border-opacity': 1,
        'border-width': 2,
        label: 'data(initials)',
        color: accentText,
        'font-size': 'data(small)',
        'font-weight': 600,
        'z-index': 5,
      },
    },
    {
      selector: 'node.helped',
      style: { 'background-color': needSoft, 'border-color': need, color: need },
    },
    { selector: '.letters.helps, .letters.helped', style: { display: 'none' } },
    {
      selector: 'node.in-hand',
      style: {
        'background-opacity': 0,
        'border-color': accent,
        'border-opacity': 1,
        'border-style': 'dashed',
        'border-width': 2,
        'z-index': 5,
      },
    },
    { selector: '.letters.in-hand', style: { display: 'none' } },
    { selector: 'node.first', style: { ...filled, 'z-index': 5 } },
    { selector: 'node.lit', style: { ...filled, 'z-index': 6 } },
    { selector: 'node.helps.lit, node.helped.lit', style: { color: onAccent } },
    { selector: 'node.lit', style: { width: 'data(lit)', height: 'data(lit)' } },
    {
      selector: 'node.pair',
      style: {
        ...filled,
        ...inside,
        width: 'data(pair)',
        height: 'data(pair)',
        label: 'data(initials)',
        'font-size': 'data(letters)',
        'font-weight': 600,
        'z-index': 6,
      },
    },
    {
      selector: '.letters.lit, .letters.first',
      style: {
        color: onAccent,
        'z-index': 6,
        'background-opacity': 0,
        width: 'data(size)',
        height: 'data(size)',
      },
    },
    { selector: '.faded', style: { opacity: 0.22 } },
    { selector: 'node.hidden', style: { opacity: 0.07, 'text-opacity': 0 } },
    { selector: 'edge.faded', style: { opacity: 0.1 } },
    { selector: '.letters.pair', style: { display: 'none' } },
    { selector: '.hovered', style: { 'border-width': 2.5 } },
    { selector: '.acquainted.hovered', style: { 'background-opacity': 1, 'border-width': 0 } },
    ...groupStyle(),
  ]
}
