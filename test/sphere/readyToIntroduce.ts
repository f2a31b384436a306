import { openSphere } from './openSphere'

/** Frank looks for a photographer; Nils is one. Both can be reached. */
export const withTwo = async ({ asked = false } = {}) => {
  const sphere = openSphere()
  const { id: frank } = await sphere.run('person.add', { name: 'Frank Ito', does: 'Roofer' })
  const { id: nils } = await sphere.run('person.add', { name: 'Nils Dubois', does: 'Photographer' })
  const channel = async (
    id: typeof frank,
    kind: 'emails' | 'phones' | 'addresses',
    value: string,
    label: string,
  ) => (await sphere.run('person.addChannel', { id, kind, value, label })).id
  const home = await channel(frank, 'phones', '555 0199', 'home')
  const mobile = await channel(frank, 'phones', '555 0142', 'mobile')
  const mail = await channel(nils, 'emails', 'nils@studio.example', 'work')
  const { id: needId } = await sphere.run('need.add', {
    personId: frank,
    words: 'A photographer for twelve roofs',
    asked,
  })
  const shown = () => sphere.view('introduction', { a: frank, b: nils })!
  const sentences = () => shown().gate.missing.map((one) => one.sentence)
  const draft = (more = {}) =>
    sphere.run('introduction.draft', { a: frank, b: nils, needId, ...more })
  return { sphere, frank, nils, home, mobile, mail, needId, shown, sentences, draft, channel }
}

/** The same, with both answers given: nothing is missing. By mail, Frank too can be reached. */
export const readyToIntroduce = async ({ byMail = false } = {}) => {
  const world = await withTwo({ asked: true })
  if (byMail) await world.channel(world.frank, 'emails', 'frank@roofs.example', 'work')
  const { id: passingId } = await world.draft({ whyA: 'Nils photographs roofs' })
  await world.sphere.run('introduction.answer', {
    passingId,
    personId: world.nils,
    consent: 'yes',
    how: 'by phone',
  })
  return { ...world, passingId }
}
