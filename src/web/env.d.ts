declare module '*.css'

interface ImportMeta {
  /** Collected when the application is built: a loader for each file that matches. */
  glob<T>(pattern: string): Record<string, () => Promise<T>>
}
