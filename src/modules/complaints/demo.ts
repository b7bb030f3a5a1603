import type { Day } from '../../kernel/day.ts'
import { closePeriod } from '../../store/closures.ts'
import type { DemoAct, DemoDoor } from '../../store/demo-door.ts'
import { told } from '../../store/demo-story.ts'
import { petitionStories } from './demo/petitions.ts'
import { procurementStories } from './demo/procurement.ts'
import { petition } from './petition.procedure.ts'
import { petitions } from './petitions.register.ts'
import { procurementComplaint } from './procurement-complaint.procedure.ts'
import { procurementComplaints } from './procurement-complaints.register.ts'

export const demo: DemoDoor = {
  plan: (city) => [
    ...procurementStories.flatMap((story) => told(procurementComplaint, story)),
    ...petitionStories(city).flatMap((story) => told(petition, story)),
    ...city.years.map(
      (year): DemoAct => ({
        on: `${year + 1}-01-09` as Day,
        run: async ({ store, as }) => {
          await closePeriod(store, as('办公室/办公室主任'), petitions.id, 'finance-office', year)
          const head = as('政府采购管理科/科室负责人')
          await closePeriod(store, head, procurementComplaints.id, 'finance-procurement', year)
        },
      }),
    ),
  ],
}
