/** How a list is looked at, as it stands in the address: every view can be sent to a colleague as a link. */
export interface ListFilter {
  readonly field: string
  readonly op: 'is' | 'in' | 'from' | 'to' | 'contains' | 'empty' | 'filled'
  readonly value: string
}
export interface ListState {
  readonly filters: readonly ListFilter[]
  readonly search: string
  /** field, or -field for descending; empty = as the server orders. */
  readonly order: string
  /** Ids of the columns shown; undefined = those that the register declares. */
  readonly columns: readonly string[] | undefined
}
export const plainState: ListState = { filters: [], search: '', order: '', columns: undefined }

const FILTER = /^([A-Za-z]\w*)\.(is|in|from|to|contains|empty|filled)(?::(.*))?$/su

/** Reads an address; what is not understood is left out. */
export function readState(query: URLSearchParams): ListState {
  const filters = query.getAll('f').flatMap((text) => {
    const match = FILTER.exec(text)
    return match ? [{ field: match[1] as string, op: match[2] as ListFilter['op'], value: match[3] ?? '' }] : []
  })
  const columns = query.get('columns')?.split(',').filter(Boolean)
  return {
    filters,
    search: query.get('q') ?? '',
    order: query.get('order') ?? '',
    columns: columns?.length ? columns : undefined,
  }
}

export function printState({ filters, search, order, columns }: ListState): URLSearchParams {
  const query = askedOf({ filters, search, order })
  if (columns) query.set('columns', columns.join(','))
  return query
}

/** What the server is asked: everything but what only concerns the eye. */
export function askedOf({ filters, search, order }: Pick<ListState, 'filters' | 'search' | 'order'>): URLSearchParams {
  const query = new URLSearchParams()
  for (const { field, op, value } of filters)
    query.append('f', op === 'empty' || op === 'filled' ? `${field}.${op}` : `${field}.${op}:${value}`)
  if (search) query.set('q', search)
  if (order) query.set('order', order)
  return query
}

/** The filters of one field replaced by others; the order of the chips stays. */
export function withFilters(state: ListState, field: string, filters: readonly ListFilter[]): ListState {
  const at = state.filters.findIndex((one) => one.field === field)
  const rest = state.filters.filter((one) => one.field !== field)
  const place = at < 0 ? rest.length : state.filters.slice(0, at).filter((one) => one.field !== field).length
  return { ...state, filters: rest.toSpliced(place, 0, ...filters) }
}

/** Ascending, descending, none, in turn. */
export const turnOrder = (order: string, by: string): string => (order === by ? `-${by}` : order === `-${by}` ? '' : by)
