import { calendar, type HolidayNotice } from '../../kernel/calendar.ts'
import { notices2007 } from './2007.ts'
import { notices2008 } from './2008.ts'
import { notices2009 } from './2009.ts'
import { notices2010 } from './2010.ts'
import { notices2011 } from './2011.ts'
import { notices2012 } from './2012.ts'
import { notices2013 } from './2013.ts'
import { notices2014 } from './2014.ts'
import { notices2015 } from './2015.ts'
import { notices2016 } from './2016.ts'
import { notices2017 } from './2017.ts'
import { notices2018 } from './2018.ts'
import { notices2019 } from './2019.ts'
import { notices2020 } from './2020.ts'
import { notices2021 } from './2021.ts'
import { notices2022 } from './2022.ts'
import { notices2023 } from './2023.ts'
import { notices2024 } from './2024.ts'
import { notices2025 } from './2025.ts'
import { notices2026 } from './2026.ts'

/**
 * Every notice of the State Council on days off and make-up working days since 2007. A notice belongs to the year that it arranges,
 * so a day of the last December week can stand in the next year's notice. Facts of the days as collected by NateScarlet/holiday-cn (MIT).
 */
export const holidayNotices: readonly HolidayNotice[] = [
  ...notices2007,
  ...notices2008,
  ...notices2009,
  ...notices2010,
  ...notices2011,
  ...notices2012,
  ...notices2013,
  ...notices2014,
  ...notices2015,
  ...notices2016,
  ...notices2017,
  ...notices2018,
  ...notices2019,
  ...notices2020,
  ...notices2021,
  ...notices2022,
  ...notices2023,
  ...notices2024,
  ...notices2025,
  ...notices2026,
]

/** The national calendar as known today; local rest days are a further layer of notices. */
export const nationalCalendar = calendar(holidayNotices)
