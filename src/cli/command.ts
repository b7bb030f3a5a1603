/** One command of `fadu`: what its help says, what it takes, what it does. Each stands in a file of its own. */
export interface Command {
  /** One line, Chinese. */
  readonly says: string
  /** Names of the words that follow the command; all are needed. The last may end in … for one or more. */
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, Option>>
  /** Further lines of the help. */
  readonly more?: readonly string[]
  readonly examples: readonly string[]
  readonly run: (asked: Asked) => Promise<Answer>
}
export interface Option {
  readonly says: string
  /** What stands for the value in the help; absent = a switch. */
  readonly value?: string
  readonly needed?: true
  /** Several values may follow, up to the next option; they are handed over one a line. */
  readonly several?: true
}
export interface Asked {
  readonly words: readonly string[]
  /** Values by option; a switch that was set has the value 'yes'. */
  readonly options: Readonly<Record<string, string | undefined>>
  /** A line for the person who waits: standard error, never part of the answer. */
  readonly progress: (says: string) => void
  /** Whether one JSON document was asked for: then nothing else may reach standard output. */
  readonly asJson: boolean
}
/** What is printed: `json` with --json, else `text`. */
export interface Answer {
  readonly json: unknown
  /** The same JSON document in pieces, one printed after the other, where the whole would not fit into memory. */
  readonly jsonPieces?: () => Iterable<string>
  readonly text: string
  /** Done, but with findings of severity error: exit status 1. */
  readonly faulty?: boolean
  /** What could not be read, as a sentence for standard error: exit status 2 beside the answer. */
  readonly unread?: string
}

/** A command is loaded only when it is asked for: those that need no store start at once. */
export interface Listed {
  readonly name: string
  readonly load: () => Promise<{ readonly command: Command }>
}

/** Where the command line writes; handed in so that tests can listen. */
export interface Streams {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}
