/** Two people who know each other, and how it is said. */
export const acquainted: readonly (readonly [
  a: string,
  b: string,
  kind: 'knows' | 'family' | 'works' | 'household',
  words: string,
])[] = [
  ['Lena Keller', 'Jonas Keller', 'family', 'Lena is the sister of Jonas'],
  ['Peter Keller', 'Rosalind Keller', 'household', 'Married'],
  ['Ben Silva', 'Maya Silva', 'household', 'Married'],
  ['Karl Smith', 'Lisa Smith', 'household', 'Married'],
  ['Ella Ricci', 'Paul Ricci', 'household', 'Married'],
  ['Faye Moss', 'Ella Ricci', 'works', 'Faye keeps Ella’s books'],
  ['Chris Dahl', 'Frank Ito', 'works', 'Chris works for Frank'],
  ['Sara Novak', 'Hugo Novak', 'family', 'Sara is the sister of Hugo'],
  ['Elena Costa', 'Ines Costa', 'family', 'Sisters'],
  ['Ben Silva', 'Tara Patel', 'works', 'Ben teaches at Tara’s school'],
  ['Dora Nagy', 'Tara Patel', 'works', 'Dora teaches at Tara’s school'],
  ['Mikkel Dam', 'Frank Ito', 'knows', 'Mikkel lends Frank slates'],
  ['Ivo Brandt', 'Ada Brandt', 'family', 'Ivo is the brother of Ada'],
  ['Leo Cohen', 'Yusuf Demir', 'knows', 'Neighbouring shops'],
  ['Carla Haas', 'Ana Moreno', 'knows', 'Ana’s piano teacher'],
]
