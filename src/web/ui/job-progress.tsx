import { useEffect } from 'react'
import type { JobView } from '../../kernel/wire.ts'
import { fileAddress } from '../api/addresses.ts'
import { useGet } from '../api/use-get.ts'
import { ProblemNote } from './reasons.tsx'
import { Tag } from './tag.tsx'

interface JobProgressProps {
  readonly id: string
  /** Told once, when it is done. */
  readonly onDone?: (job: JobView) => void
}

/** How far a long work has come; asked every second until it ends. */
export function JobProgress({ id, onDone }: JobProgressProps) {
  const { data, problem, reload } = useGet<JobView>(`/api/jobs/${encodeURIComponent(id)}`)
  const isOpen = data === undefined || data.state === 'waiting' || data.state === 'running'
  useEffect(() => {
    if (!isOpen || problem) return
    const timer = setInterval(reload, 1_000)
    return () => clearInterval(timer)
  }, [isOpen, problem, reload])
  // told when the state turns, not when the listener changes
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (data?.state === 'done') onDone?.(data)
  }, [data?.state])
  if (problem) return <ProblemNote problem={problem} />
  if (!data || data.state === 'waiting') return <span className="faint">等待执行…</span>
  if (data.state === 'running')
    return (
      <span className="job-progress">
        <progress value={data.of ? data.done : undefined} max={data.of ?? 1} aria-label="进度" />
        {data.done.toLocaleString('zh-CN')}
        {data.of ? ` / ${data.of.toLocaleString('zh-CN')}` : ''}
      </span>
    )
  return (
    <span className="job-progress">
      <Tag tone={data.state === 'done' ? 'good' : 'bad'}>{data.state === 'done' ? '已完成' : '未完成'}</Tag>
      {data.says}
      {data.file && (
        <a href={fileAddress(data.file)} download={data.file.name}>
          下载 {data.file.name}
        </a>
      )}
    </span>
  )
}
