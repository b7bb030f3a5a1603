import { askedList, fieldsOfList } from './statements.ts'

const STATES = ['received', 'closed', 'waitCorrection']
const SINCE = Array.from(
  { length: 24 },
  (_, month) => `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`,
)

/** The state and the first day, with the total: some ten to some ten thousand hits. */
export const filteredLists = STATES.flatMap((state) =>
  SINCE.map((day) =>
    askedList(
      [
        { field: 'state', op: 'is', value: state },
        { field: 'openedOn', op: 'from', value: day },
      ],
      { total: true },
    ),
  ),
)

/** Where a page begins: anywhere in the years of the copies, far from the first one and from the last. */
const PLACES = Array.from({ length: 500 }, (_, n) => {
  const day = new Date(Date.UTC(2017, 5, 1) + ((n * 7919) % 2_600) * 86_400_000).toISOString().slice(0, 10)
  return Buffer.from(JSON.stringify(['openedOn', 1, day, `${day.replaceAll('-', '')}-0500000`])).toString('base64url')
})
export const deepPages = PLACES.map((after) => askedList([], { after }))

/** What the floor is given: one statement for each kind of list. */
export const floorStatements = {
  list: { text: filteredLists[0]?.text, fields: fieldsOfList },
  deep: { text: deepPages[0]?.text, fields: fieldsOfList },
}
