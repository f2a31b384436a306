import { z } from 'zod'
import { isHeldOn } from '../domain/position'
import { otherEnd } from '../domain/tie'
import { cadenceOf, rhythmOf } from '../domain/cadence'
import type { Day } from '../domain/calendar'
import { distanceWarning } from '../domain/introductionBar'
import { isSuggestible } from '../domain/isSuggestible'
import { isOpen, type Need } from '../domain/need'
import { circles, type Person } from '../domain/person'
import { isCurrent } from '../domain/role'
import { currentPosition, placeOf } from '../store/currentPosition'
import { questionLeft } from '../store/eveningQuestions'
import { lastSpokeOn } from '../store/lastSpokeOn'
import { meOf } from '../store/meOf'
import type { Reader } from '../store/reader'
import { roleName } from '../text/roleName'
import { eveningQuestion } from './eveningQuestion'
import { named } from './named'
import { offerSeen } from './offerSeen'
import { meetingOf } from './oneOnOne'
import { storyFrom } from './story'
import { storyTables } from './storyLines'
import { view } from './view'

/** Rows of one section: more than anyone reads, few enough to send. */
const most = 100

/** Everything the page of one person shows; null when there is nobody. Of what is private, only the distance is in it. */
export const person = view({
  reads: [...storyTables, 'offer', 'tie', 'event', 'review'],
  args: z.strictObject({ id: z.string().max(64) }),
  compute: (read, { id }, today) => {
    const found = read.get('person', id)
    if (!found) return null
    return {
      id,
      header: headerOf(read, found, today),
      state: stateOf(read, found),
      lookingFor: lookingFor(read, id, today),
      nextSteps: nextSteps(read, id, today),
      /** What an evening asked and left open: one quiet line, answered with `review.answer`. */
      leftOpen: leftOpen(read, found, today),
      story: storyFrom(read, id, today),
      canHelpWith: read
        .by('offersOf', id)
        .sort((a, b) => byText(a.createdAt, b.createdAt) || byText(a.id, b.id))
        .slice(0, most)
        .map(offerSeen),
      goodToRemember: {
        notes: found.notes,
        occasions: found.occasions.map((occasion, index) => ({ ...occasion, index })),
        household: found.household ?? '',
      },
      contact: {
        emails: found.emails,
        phones: found.phones,
        addresses: found.addresses,
        links: found.links,
        shares: found.shares,
      },
      organisations: organisationsOf(read, id, today),
      howWeMet: found.howWeMet.map((met, index) => ({
        index,
        text: met.text,
        where: met.where ?? '',
        on: met.on ?? null,
        through: met.throughId ? named(read, met.throughId) : null,
      })),
      knows: tiesOf(read, id),
      tags: found.tags,
      roles: rolesOf(read, id, today),
      more: {
        given: found.given ?? '',
        family: found.family ?? '',
        nickname: found.nickname ?? '',
        phonetic: found.phonetic ?? '',
        idealReferral: found.idealReferral ?? '',
        reach: found.reach,
        knowsWhatIDo: found.knowsWhatIDo ?? null,
        alwaysGladOfIntroductions: found.alwaysGladOfIntroductions ?? false,
        cadence: found.cadence ?? null,
        noCadence: found.noCadence ?? false,
        circleCadence: rhythmOf(meOf(read).cadences, found.circle) ?? null,
        awayUntil: found.awayUntil ?? null,
        sources: found.source.map((source) => source.file),
      },
    }
  },
})

const leftOpen = (read: Reader, { id }: Person, today: Day) => {
  const left = questionLeft(read, id, today)
  const question = left && eveningQuestion(read, left.ask, today)
  return question ? { ...question, day: left.day } : null
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const headerOf = (read: Reader, found: Person, today: Day) => {
  const position = currentPosition(read, found.id, today)
  const nextPlanned = nextPlannedOn(read, found.id, today)
  return {
    name: found.name,
    does: found.does,
    title: position?.title ?? '',
    organisation: position ? placeOf(read, position) : '',
    organisationId: position?.organisationId ?? null,
    positionId: position?.id ?? null,
    photo: found.photo ?? null,
    circle: found.circle,
    circleName: circles.find((one) => one.circle === found.circle)?.says ?? '',
    /** What they are to the user, without Partner: everyone is one. */
    roles: rolesOf(read, found.id, today)
      .filter((role) => role.isCurrent && role.kind !== 'partner')
      .map(({ id, kind, words }) => ({ id, kind, words })),
    lastSpoke: lastSpokeOn(read, found.id),
    nextPlanned,
    /** Marked only where a rhythm is wished. */
    hasNoPlan: cadenceOf(found, meOf(read).cadences) !== undefined && !nextPlanned,
    openPromises: read.by('followUpsOf', found.id).filter((followUp) => followUp.state === 'open')
      .length,
  }
}

const nextPlannedOn = (read: Reader, id: string, today: Day): Day | null =>
  [
    ...read
      .by('followUpsOf', id)
      .filter((followUp) => followUp.state === 'open')
      .map((followUp) => followUp.due),
    ...read
      .by('eventsOf', id)
      .filter((event) => event.on >= today)
      .map((event) => event.on),
  ].sort(byText)[0] ?? null

const stateOf = (read: Reader, found: Person) => {
  const tie = read
    .by('tiesOf', found.id)
    .filter((one) => one.kind === 'knows')
    .sort((a, b) => byText(a.createdAt, b.createdAt) || byText(a.id, b.id))[0]
  return {
    isArchived: found.archivedAt !== undefined,
    deletedAt: found.deletedAt ?? null,
    isDeceased: found.deceased === true,
    /** Whether the user keeps an eye out for a way to help them. */
    isWatchedFor: found.watchedFor === true && isSuggestible(found, undefined),
    isNotIntroduced: found.askedNotToBe === true,
    /** How far the user keeps from them, in a sentence for the user alone. */
    distance: distanceWarning(found),
    /** For someone whom only somebody else knows: through whom. */
    light:
      found.kind === 'light'
        ? { through: tie ? named(read, otherEnd(tie, found.id)) : null }
        : null,
  }
}

/** Asked first, then what is needed soonest, then the newest. */
const needOrder = (a: Need, b: Need): number =>
  Number(a.stage === 'noticed') - Number(b.stage === 'noticed') ||
  byText(a.neededBy ?? '9999', b.neededBy ?? '9999') ||
  byText(b.createdAt, a.createdAt) ||
  byText(a.id, b.id)

const lookingFor = (read: Reader, id: string, today: Day) =>
  read
    .by('needsOf', id)
    .filter(isOpen)
    .sort(needOrder)
    .slice(0, most)
    .map((need) => ({
      id: need.id,
      words: need.words,
      kind: need.kind,
      stage: need.stage,
      on: need.askedOn ?? need.story[0]?.on ?? null,
      neededBy: need.neededBy ?? null,
      /** Let lie until then. */
      restsUntil: need.restsUntil && need.restsUntil > today ? need.restsUntil : null,
      isBetweenUs: need.betweenUs,
    }))

const nextSteps = (read: Reader, id: string, today: Day) =>
  read
    .by('followUpsOf', id)
    .filter((followUp) => followUp.state === 'open')
    .sort(
      (a, b) => byText(a.due, b.due) || byText(a.at ?? '99', b.at ?? '99') || byText(a.id, b.id),
    )
    .slice(0, most)
    .map((followUp) => ({
      id: followUp.id,
      words: followUp.words,
      due: followUp.due,
      at: followUp.at ?? null,
      every: followUp.every ?? null,
      isRights: followUp.rightsTouchId !== undefined,
      oneOnOne: meetingOf(read, followUp, today),
    }))

const organisationsOf = (read: Reader, id: string, today: Day) =>
  read
    .by('positionsOf', id)
    .sort(
      (a, b) =>
        byText(b.to ?? '9999', a.to ?? '9999') ||
        byText(b.from ?? '', a.from ?? '') ||
        byText(a.id, b.id),
    )
    .slice(0, most)
    .map((position) => ({
      id: position.id,
      organisationId: position.organisationId ?? null,
      organisation: placeOf(read, position),
      title: position.title,
      department: position.department ?? '',
      from: position.from ?? null,
      to: position.to ?? null,
      isCurrent: isHeldOn(position, today),
    }))

const rolesOf = (read: Reader, id: string, today: Day) => {
  const { clientWord } = meOf(read)
  return read
    .by('rolesOf', id)
    .sort(
      (a, b) =>
        Number(isCurrent(b, today)) - Number(isCurrent(a, today)) ||
        headOrder.indexOf(a.kind) - headOrder.indexOf(b.kind) ||
        byText(b.from ?? '', a.from ?? '') ||
        byText(a.id, b.id),
    )
    .slice(0, most)
    .map((role) => {
      const name = roleName(role.kind, clientWord)
      const year = role.from?.slice(0, 4)
      const isDated = role.kind === 'customer' || role.kind === 'formerCustomer'
      return {
        id: role.id,
        kind: role.kind,
        name,
        words: isDated && year ? `${name} since ${year}` : name,
        from: role.from ?? null,
        to: role.to ?? null,
        source: role.source ?? '',
        isCurrent: isCurrent(role, today),
      }
    })
}

const headOrder = [
  'customer',
  'formerCustomer',
  'provider',
  'iAmTheirCustomer',
  'prospect',
  'family',
  'friend',
  'neighbour',
  'colleague',
  'professionalContact',
  'salesperson',
  'onlineAcquaintance',
  'partner',
]

const tiesOf = (read: Reader, id: string) =>
  read
    .by('tiesOf', id)
    .map((tie) => {
      const other = read.get('person', otherEnd(tie, id))
      return { tie, other }
    })
    .flatMap(({ tie, other }) => (other && !other.deletedAt ? [{ tie, other }] : []))
    .sort((a, b) => byText(a.other.name, b.other.name) || byText(a.tie.id, b.tie.id))
    .slice(0, most)
    .map(({ tie, other }) => ({
      tieId: tie.id,
      id: other.id,
      name: other.name,
      does: other.does,
      isLight: other.kind === 'light',
      kind: tie.kind,
      words: tie.words,
    }))
