declare module '*.css'
declare module '*.svg' {
  const address: string
  // biome-ignore lint/style/noDefaultExport: the shape in which the build hands over the address of a picture
  export default address
}

interface ImportMeta {
  /** Collected when the application is built: each file that matches, or a loader for it. */
  glob<T>(pattern: string, options: { readonly eager: true }): Record<string, T>
  glob<T>(pattern: string): Record<string, () => Promise<T>>
}
