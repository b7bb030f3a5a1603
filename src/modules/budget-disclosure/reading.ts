/** Where something stands in a published file: page and box (points from the upper left corner), or sheet and cell. */
export interface Place {
  readonly page?: number
  readonly box?: readonly [left: number, top: number, width: number, height: number]
  readonly sheet?: string
  /** A1 style. */
  readonly cell?: string
}

/** One cell as printed: line breaks inside it removed, empty = ''. A merged cell stands at its upper left corner; the rest of its range is ''. */
export interface ReadCell {
  readonly text: string
  readonly place: Place
  /** How many columns and rows a merged cell covers; absent = 1. */
  readonly across?: number
  readonly down?: number
}

/** One logical table: the pieces of several pages joined, repeated header rows dropped. All rows have the same number of cells. */
export interface ReadTable {
  readonly rows: readonly (readonly ReadCell[])[]
  /** Lines printed above (title, body, unit) and below (notes), the nearest first. */
  readonly above: readonly ReadLine[]
  readonly below: readonly ReadLine[]
  readonly pages: readonly number[]
  readonly sheet?: string
}

export interface ReadLine {
  readonly text: string
  readonly place: Place
}

/** A published file as read, before anybody asks what it means. */
export interface ReadDocument {
  readonly file: string
  /** `other`: a file of another kind, or one that could not be opened; it is never readable. */
  readonly format: 'pdf' | 'xlsx' | 'xls' | 'docx' | 'html' | 'other'
  readonly readable: boolean
  /** Why it, or a page of it, could not be read: a sentence that says what to do. */
  readonly unreadable: readonly { readonly page?: number; readonly says: string }[]
  readonly pages: number
  /** The prose outside tables, line by line, page numbers and running heads left out. */
  readonly lines: readonly ReadLine[]
  readonly tables: readonly ReadTable[]
}
