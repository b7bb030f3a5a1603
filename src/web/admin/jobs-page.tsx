import { useState } from 'react'
import type { JobView } from '../../kernel/wire.ts'
import type { JobStateView } from '../../kernel/wire-administration.ts'
import { useGet } from '../api/use-get.ts'
import { usePost } from '../api/use-post.ts'
import { Button } from '../ui/button.tsx'
import { JobProgress } from '../ui/job-progress.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { ProblemNote } from '../ui/reasons.tsx'
import { cronText } from './cron-text.ts'
import { PlainTable } from './plain-table.tsx'

/** What works in the background, how often, and a way to have it done now. */
export function JobsPage() {
  const got = useGet<{ readonly jobs: readonly JobStateView[] }>('/api/jobs')
  return (
    <Page title="后台任务" note="定时任务按北京时间执行；需要时可以立即执行一次">
      <Panel flush>
        <Loaded from={got} lines={6}>
          {({ jobs }) => (
            <PlainTable
              rows={jobs}
              keyOf={(one) => one.name}
              columns={[
                [
                  '任务',
                  (one) => (
                    <>
                      <b>{one.title ?? one.name}</b> <code className="faint">{one.name}</code>
                    </>
                  ),
                ],
                ['执行时间', (one) => (one.every ? cronText(one.every) : '需要时')],
                ['', (one) => one.every && <RunJob job={one} />],
              ]}
            />
          )}
        </Loaded>
      </Panel>
    </Page>
  )
}

function RunJob({ job }: { readonly job: JobStateView }) {
  const posting = usePost<object, Partial<JobView>>(`/api/jobs/${encodeURIComponent(job.name)}/run`)
  const [started, setStarted] = useState<string>()
  return (
    <>
      {started ? (
        <JobProgress id={started} />
      ) : (
        <Button
          small
          busy={posting.sending}
          onClick={() => void posting.send({}).then((answer) => setStarted(answer?.id))}
        >
          立即执行
        </Button>
      )}
      <ProblemNote problem={posting.problem} />
    </>
  )
}
