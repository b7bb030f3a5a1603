import { addDays } from '../../../kernel/day.ts'
import { waitsForConfirmation } from '../channels.ts'
import type { Plot } from './plots.ts'

/** The row of a request as the office registers it on arrival. */
export function openingRow({ arrivedOn, channel, applicant, topic, id }: Plot): Readonly<Record<string, unknown>> {
  const byPost = channel === 'signedPost' || channel === 'plainPost'
  return {
    subject: topic.subject,
    channel,
    submittedOn: byPost ? addDays(arrivedOn, -2) : arrivedOn,
    arrivedOn,
    ...(!waitsForConfirmation({ channel }) && { receivedOn: arrivedOn }),
    arrivalProof: byPost
      ? `EMS10${id.slice(-7).replace('-', '')}01`
      : `回执${arrivedOn.replaceAll('-', '')}-${id.slice(-3)}`,
    applicantKind: applicant.kind,
    applicantName: applicant.name,
    identityKind: applicant.kind === 'natural' ? 'resident' : 'credit',
    identityNumber: applicant.identity,
    phone: applicant.phone,
    email: applicant.email,
    address: applicant.address,
    queryCode: codeOf(id),
    items: topic.items.map((asked) => ({ asked })),
    form: byPost ? 'paper' : 'electronic',
    delivery: byPost ? 'post' : channel === 'counter' ? 'counter' : channel === 'web' ? 'platform' : 'email',
  }
}

/** Six signs without those that are mistaken for one another. */
const SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const codeOf = (id: string): string => {
  let state = [...id].reduce((hash, sign) => (hash * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003, 7)
  return Array.from({ length: 6 }, () => {
    state = (state * 48_271 + 11) % 2_147_483_647
    return SIGNS[state % SIGNS.length]
  }).join('')
}
