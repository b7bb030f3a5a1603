declare module '*.css'

interface ImportMeta {
  /** Collected when the application is built: each file that matches, or a loader for it. */
  glob<T>(pattern: string, options: { readonly eager: true }): Record<string, T>
  glob<T>(pattern: string): Record<string, () => Promise<T>>
}
