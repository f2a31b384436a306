import type { DaysAgo } from './samplePerson'

/** An introduction that worked: the two, what for, and when. */
export type WorkedOut = readonly [a: string, b: string, purpose: string, ago: DaysAgo]

export const workedOut: readonly WorkedOut[] = [
  ['Rosa Marsh', 'Kira Jensen', 'the new menus', 200],
  ['Hugo Novak', 'Will Byrne', 'the lease of the bigger café', 40],
  ['Ben Silva', 'Luca Ferri', 'the boiler', 160],
  ['Maya Silva', 'Pia Sørensen', 'the garden on Mill Lane', 220],
  ['Grace Goto', 'Frank Ito', 'the roof on Fern Road', 300],
  ['Tara Patel', 'Bea Lindqvist', 'a reading afternoon at the school', 260],
  ['Ella Ricci', 'Paul Ricci', 'an article about May weddings', 250],
  ['Omar Aziz', 'Jana Roth', 'an insurance for the pharmacy', 130],
  ['Theo Papadakis', 'Tom Adeyemi', 'the accounts of the practice', 190],
  ['Dev Sharma', 'Igor Petrov', 'painting three rooms', 105],
  ['Yusuf Demir', 'Ana Moreno', 'a mortgage for two flats', 110],
  ['Faye Moss', 'Ella Ricci', 'keeping the books of Stem', 280],
  ['Alma Reyes', 'Lena Keller', 'strings for the summer concert', 150],
  ['Ines Costa', 'Mika Virtanen', 'windows of an old mill', 85],
  ['Aron Levi', 'Hana Sato', 'two treatment rooms', 175],
  ['Nora Weiss', 'Vera Klein', 'a line between two gardens', 240],
  ['Cora Bianchi', 'Kurt Jansson', 'a loan for the second shop', 95],
  ['Jonas Keller', 'Anke Schulte', 'writing an application', 70],
]
