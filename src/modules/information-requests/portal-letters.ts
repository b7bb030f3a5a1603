import type { MomentView, RecordView } from '../../kernel/wire.ts'

interface OwnLetter {
  readonly id: string
  readonly name: string
  readonly on: MomentView['on']
}

/** Letters addressed to the applicant, by the step that makes each, and the step by which it went out where that is another. */
const TO_APPLICANT: Readonly<Record<string, string | undefined>> = {
  confirm: undefined,
  askToCorrect: undefined,
  askReasons: undefined,
  defer: undefined,
  notifyFee: undefined,
  tellApplicant: undefined,
  approveExtension: 'extend',
  abandonCorrection: undefined,
  abandonUnpaid: undefined,
  withdraw: undefined,
  closeOtherwise: undefined,
  decide: 'dispatch',
  override: 'dispatch',
  findUnclear: 'dispatch',
  refuseExcessive: 'dispatch',
}

/** What an applicant may download of his case: letters to him that have gone out, never those to others and no internal sheet. */
export function ownLetters({ history, procedure }: Pick<RecordView, 'history' | 'procedure'>): readonly OwnLetter[] {
  return history.flatMap(({ step, letter, on }, at) => {
    if (!letter || (at > 0 && !(step in TO_APPLICANT)) || procedure === undefined) return []
    const sentBy = at === 0 ? undefined : TO_APPLICANT[step]
    if (sentBy === undefined) return [{ ...letter, on }]
    const after = history.slice(at + 1)
    const sent = after.find((one) => one.step === sentBy)
    // A decision that was taken back before it went out is no answer.
    const back = after.find((one) => one.step === 'rework' || one.step === step)
    return sent && !(back && after.indexOf(back) < after.indexOf(sent)) ? [{ ...letter, on: sent.on }] : []
  })
}
