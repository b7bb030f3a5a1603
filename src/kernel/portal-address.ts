/** How a letter calls the portal where no address is configured: never a wrong one. */
export const portalInWords = '本机关门户网站'

/** A page of the portal as a letter names it: by its whole address, or by the portal in words and the path. */
export const portalPage = (portal: string, path: string): string =>
  /^https?:/.test(portal) ? new URL(path, portal).href : `${portal}（${path}）`
