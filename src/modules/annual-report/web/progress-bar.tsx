import type { Progress } from '../confirmation.ts'

/** 112 项中 38 项未确认, drawn to scale. */
export const ProgressBar = ({
  progress: { of, confirmed, questioned, incomplete, says },
}: {
  readonly progress: Progress
}) => {
  const share = (n: number) => `${of === 0 ? 0 : (n / of) * 100}%`
  return (
    <div className="report-progress">
      <p>{says}</p>
      <div aria-hidden="true">
        <i className="bar-good" style={{ width: share(confirmed) }} />
        <i className="bar-bad" style={{ width: share(questioned) }} />
        <i className="bar-accent" style={{ width: share(of - confirmed - questioned - incomplete) }} />
      </div>
    </div>
  )
}
