import { isRight, type LabelledNeed, type Tried } from './bed'
import { fitLogistic, likelihood, type Example, type Fitted } from './logistic'

/** What one bed gave, to learn from. */
export interface Lesson {
  tried: readonly Tried[]
  emptied: readonly Tried[]
}

/** An honest "nobody" is rare among the needs and dear to us; what was emptied is plentiful. */
const ofNobody = 4
const ofEmptied = 0.5
/** Spreads categories that stand side by side over the folds. */
const stride = 7
export const folds = 5

const examplesOf = (all: readonly Tried[], isEmptied: boolean): Example[] =>
  all.map((one) => ({
    features: one.features,
    isSo: !isEmptied && one.need.satisfiable && isRight(one),
    counts: isEmptied ? ofEmptied : one.need.satisfiable ? 1 : ofNobody,
  }))

/** The verdict as these lessons teach it. */
export const learn = (lessons: readonly Lesson[]): Fitted =>
  fitLogistic(
    lessons.flatMap(({ tried, emptied }) => [
      ...examplesOf(tried, false),
      ...examplesOf(emptied, true),
    ]),
  )

/** In which fold a need is: whole categories together, the needs that nobody can meet by turns. */
export const foldOf = (needs: readonly LabelledNeed[]): ((need: LabelledNeed) => number) => {
  const categories = [...new Set(needs.map(({ category }) => category))]
  const places = new Map(categories.map((category, place) => [category, (place * stride) % folds]))
  const turns = new Map(
    needs.filter(({ satisfiable }) => !satisfiable).map(({ id }, place) => [id, place % folds]),
  )
  return (need) => turns.get(need.id) ?? places.get(need.category) ?? 0
}

/** How sure the verdict is of each need, learnt without the fold that the need is in. */
export const outOfFold = (lesson: Lesson, others: readonly Lesson[]): Map<Tried, number> => {
  const fold = foldOf(lesson.tried.map(({ need }) => need))
  const sure = new Map<Tried, number>()
  for (let out = 0; out < folds; out += 1) {
    const isIn = ({ need }: Tried) => fold(need) !== out
    const fitted = learn([
      { tried: lesson.tried.filter(isIn), emptied: lesson.emptied.filter(isIn) },
      ...others,
    ])
    for (const one of [...lesson.tried, ...lesson.emptied])
      if (!isIn(one)) sure.set(one, likelihood(fitted, one.features))
  }
  return sure
}
