import { chineseDay } from '../../../kernel/day.ts'
import { paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { letter } from '../../../kernel/letter.ts'
import { spanText } from '../../../kernel/limit.ts'
import { valueOn } from '../../../kernel/parameter.ts'
import { petitionRegulation as law, petitionHandling, petitionReviewRequest } from '../../../law/petition-regulation.ts'
import type { PetitionFields } from '../petitions.register.ts'

/** 信访事项受理告知书. */
export const petitionAcceptance = letter<PetitionFields>(
  'petition-acceptance',
  '信访事项受理告知书',
  ({ row, openedOn }, attempt) => ({
    number: row.number,
    addressee: row.petitioner ?? '信访人',
    blocks: [
      paragraph(
        `您反映的“${row.subject ?? ''}”，我局于${chineseDay(openedOn)}收到。经审查，该事项属于我局职权范围，现予受理。`,
      ),
      paragraph(
        `根据${cite(law.at('第三十四条'))}的规定，我局将自受理之日起${spanText(valueOn(petitionHandling, attempt.on).value)}内办结；情况复杂的，经批准可以适当延长，并将告知您延长的理由。`,
      ),
    ],
  }),
)

/** 信访事项处理意见书, with the way to a review. */
export const petitionOpinion = letter<PetitionFields>(
  'petition-opinion',
  '信访事项处理意见书',
  ({ row, openedOn }, attempt, desk) => ({
    number: row.answerNumber,
    addressee: row.petitioner ?? '信访人',
    blocks: [
      paragraph(
        `您于${chineseDay(openedOn)}反映的“${row.subject ?? ''}”，我局依法进行了调查核实。现将处理意见告知如下：`,
      ),
      ...(row.answer ?? '').split('\n').map((line) => paragraph(line)),
      paragraph(
        `如不服本处理意见，可以自收到本意见书之日起${spanText(valueOn(petitionReviewRequest, attempt.on).value)}内，请求${desk.government}或者${desk.superior}复查。逾期不提出复查请求的，不再受理。`,
      ),
    ],
  }),
)
