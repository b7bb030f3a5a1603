import { accessibilityPage } from './accessibility-page.ts'
import type { PortalPage } from './door.ts'
import { evidencePages } from './evidence-page.ts'
import { homePage } from './home-page.ts'
import { publishedPages } from './published-pages.ts'
import { searchPage } from './search-page.ts'
import type { Site } from './site.ts'

/** The pages that stand whatever modules there are. */
export const ownPages = (site: Site): readonly PortalPage[] => [
  homePage(site),
  searchPage(site),
  ...site.published.flatMap((one) => publishedPages(site, one)),
  ...evidencePages(site),
  accessibilityPage(site),
]
