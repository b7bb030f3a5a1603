import { consequence } from '../../kernel/consequence.ts'
import { cleanUpOpinion } from './clean-up.procedure.ts'
import type { CleanUpOpinionFields } from './clean-ups.register.ts'
import { document } from './document.procedure.ts'
import { type DocumentFields, documents } from './documents.register.ts'
import { draft } from './draft.procedure.ts'
import type { DraftFields } from './drafts.register.ts'

const inStock = { register: documents.id } as const

/** What is published enters the stock, and the document that it replaces leaves it. */
const published = consequence<DraftFields>(
  { register: draft.keeps.id, what: 'taken', step: 'publish' },
  ({ id, row }) => [
    {
      opens: documents.id,
      row: {
        title: row.title,
        number: row.number,
        registration: row.registration,
        joint: row.joint,
        drafting: row.drafting,
        publishedOn: row.publishedOn,
        effectiveOn: row.effectiveOn,
        validUntil: row.validUntil,
        trial: row.trial,
        basis: row.basis,
        text: row.finalText,
        interpretation: row.interpretation,
        draft: id,
        replaces: row.replaces,
      },
    },
    ...(row.replaces && row.publishedOn
      ? [
          {
            takes: document.id,
            id: row.replaces,
            step: 'replace',
            on: row.publishedOn,
            fills: { lostOn: row.effectiveOn, lostBy: row.number },
          },
        ]
      : []),
  ],
)

/** The clock of the validity follows the day in the row, whichever way it came there. */
const validity = (on: 'opened' | 'amended' | 'continued') =>
  consequence<DocumentFields>(
    on === 'continued' ? { ...inStock, what: 'taken', step: 'continue' } : { ...inStock, what: on },
    ({ id, row, state, openedOn, history }) => {
      const known = history.findLast(({ step }) => step === 'setValidity')?.data.until
      const stands = document.states[state as keyof typeof document.states]
      if (row.validUntil === undefined || row.validUntil === known || (stands && 'ends' in stands)) return []
      return [
        {
          takes: document.id,
          id,
          step: 'setValidity',
          ...(on === 'opened' && { on: openedOn }),
          data: { until: row.validUntil },
        },
      ]
    },
  )

/** A conclusion that is published is carried out on its document. */
const cleanedUp = consequence<CleanUpOpinionFields>(
  { register: cleanUpOpinion.keeps.id, what: 'taken', step: 'carryOut' },
  ({ row, history }) => {
    const done = history.findLast(({ step }) => step === 'carryOut')
    if (!row.document || !row.conclusion || !done) return []
    const data = { cleanUp: row.cleanUp, reason: row.reason ?? row.grounds }
    const deed = { takes: document.id, id: row.document, on: done.on, data }
    const ended = { lostOn: done.on, lostBy: done.data.announcement }
    switch (row.conclusion) {
      case 'keep':
        return [{ ...deed, step: 'keep' }]
      case 'revise':
        return [{ ...deed, step: 'markRevise' }]
      case 'repeal':
        return [{ ...deed, step: 'repeal', fills: ended }]
      case 'void':
        return [{ ...deed, step: 'void', fills: ended }]
    }
  },
)

export const consequences = [published, validity('opened'), validity('amended'), validity('continued'), cleanedUp]
