import type { HolidayNotice } from '../../kernel/calendar.ts'

/** The May Day holiday was lengthened from one day to four inside the year. */
export const notices2019: readonly HolidayNotice[] = [
  {
    year: 2019,
    source: '国务院办公厅关于2019年部分节假日安排的通知',
    publishedOn: '2018-12-06',
    verified: true,
    off: {
      元旦: [['2018-12-30', '2019-01-01']],
      春节: [['2019-02-04', '2019-02-10']],
      清明节: ['2019-04-05'],
      劳动节: ['2019-05-01'],
      端午节: ['2019-06-07'],
      中秋节: ['2019-09-13'],
      国庆节: [['2019-10-01', '2019-10-07']],
    },
    work: {
      元旦: ['2018-12-29'],
      春节: ['2019-02-02', '2019-02-03'],
      国庆节: ['2019-09-29', '2019-10-12'],
    },
  },
  {
    year: 2019,
    source: '国务院办公厅关于调整2019年劳动节假期安排的通知',
    publishedOn: '2019-03-22',
    verified: true,
    off: {
      劳动节: [['2019-05-01', '2019-05-04']],
    },
    work: {
      劳动节: ['2019-04-28', '2019-05-05'],
    },
  },
]
