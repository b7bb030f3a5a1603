/** Counters of the running process in the text format of Prometheus. Labels carry route patterns only, never an id or a name. */
export interface Metrics {
  readonly observe: (method: string, route: string, status: number, seconds: number) => void
  readonly count: (name: string, help: string, labels?: Readonly<Record<string, string>>) => void
  readonly print: (gauges: readonly Gauge[]) => string
}
export interface Gauge {
  readonly name: string
  readonly help: string
  readonly value: number
}
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export function startMetrics(): Metrics {
  const requests = new Map<string, number>()
  const durations = new Map<string, { readonly buckets: number[]; sum: number; n: number }>()
  const counters = new Map<string, { readonly help: string; readonly values: Map<string, number> }>()
  return {
    observe: (method, route, status, seconds) => {
      add(requests, labelled({ method, route, status: String(status) }))
      const key = labelled({ method, route })
      const found = durations.get(key) ?? { buckets: BOUNDS.map(() => 0), sum: 0, n: 0 }
      durations.set(key, found)
      BOUNDS.forEach((bound, index) => {
        if (seconds <= bound) found.buckets[index] = (found.buckets[index] ?? 0) + 1
      })
      found.sum += seconds
      found.n += 1
    },
    count: (name, help, labels = {}) => {
      const counter = counters.get(name) ?? { help, values: new Map() }
      counters.set(name, counter)
      add(counter.values, labelled(labels))
    },
    print: (gauges) =>
      [
        ...head('fadu_http_requests_total', 'counter', 'Answered requests.'),
        ...lines('fadu_http_requests_total', requests),
        ...head('fadu_http_request_seconds', 'histogram', 'Time to the answer.'),
        ...[...durations].flatMap(([labels, { buckets, sum, n }]) => [
          ...BOUNDS.map(
            (bound, index) => `fadu_http_request_seconds_bucket{${labels},le="${bound}"} ${buckets[index]}`,
          ),
          `fadu_http_request_seconds_bucket{${labels},le="+Inf"} ${n}`,
          `fadu_http_request_seconds_sum{${labels}} ${sum}`,
          `fadu_http_request_seconds_count{${labels}} ${n}`,
        ]),
        ...[...counters].flatMap(([name, { help, values }]) => [
          ...head(name, 'counter', help),
          ...lines(name, values),
        ]),
        ...gauges.flatMap(({ name, help, value }) => [...head(name, 'gauge', help), `${name} ${value}`]),
        '',
      ].join('\n'),
  }
}

const add = (values: Map<string, number>, key: string) => values.set(key, (values.get(key) ?? 0) + 1)
const head = (name: string, type: string, help: string): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
]
const lines = (name: string, values: ReadonlyMap<string, number>): string[] =>
  [...values].map(([labels, n]) => (labels ? `${name}{${labels}} ${n}` : `${name} ${n}`))
const labelled = (labels: Readonly<Record<string, string>>): string =>
  Object.entries(labels)
    .map(([name, value]) => `${name}="${value.replace(/[\\"\n]/g, '_')}"`)
    .join(',')
