import { disclosureReportFormat } from '../../../law/disclosure-guidance.ts'
import { inspectionProvisions } from '../../../law/rule-of-law-inspection.ts'
import { arrangementOf, chaptersOf, droppedSections, missingContents } from '../arrangement.ts'
import type { Readiness } from '../blockers.ts'
import type { AskedPart } from '../template/language.ts'
import { isParagraph } from '../template-blanks.ts'
import type { Assembled } from './assemble.ts'

/** Whether a report may go on, as far as that depends on more than the report's own row. */
export function readinessOf({ template, material, contributions, items, standings }: Assembled): Readiness {
  const chapters = chaptersOf(arrangementOf(template, material.arrangement.id), material.order)
  const asked = template.sections.flatMap((section) =>
    section.paragraphs.flatMap((entry): readonly AskedPart[] =>
      !isParagraph(entry) && entry.is === 'asked' ? [entry.part] : [],
    ),
  )
  return {
    missing: missingContents(template, chapters),
    dropped: droppedSections(template, chapters),
    unanswered: asked.filter((part) => !contributions.some((one) => one.part === part && one.state === 'accepted')),
    standings: items.map((item) => ({ name: item.name, standing: standings.get(item.id) ?? 'open' })),
    basis: template.kind === 'rule-of-law' ? inspectionProvisions.whole : disclosureReportFormat.whole,
  }
}
