import type { HolidayNotice } from '../../kernel/calendar.ts'

/** The Spring Festival holiday was lengthened to 2 February while it was running; the make-up Saturday of 1 February fell away. */
export const notices2020: readonly HolidayNotice[] = [
  {
    year: 2020,
    source: '国务院办公厅关于2020年部分节假日安排的通知',
    publishedOn: '2019-11-21',
    verified: true,
    off: {
      元旦: ['2020-01-01'],
      春节: [['2020-01-24', '2020-01-30']],
      清明节: [['2020-04-04', '2020-04-06']],
      劳动节: [['2020-05-01', '2020-05-05']],
      端午节: [['2020-06-25', '2020-06-27']],
      '国庆节、中秋节': [['2020-10-01', '2020-10-08']],
    },
    work: {
      春节: ['2020-01-19', '2020-02-01'],
      劳动节: ['2020-04-26', '2020-05-09'],
      端午节: ['2020-06-28'],
      '国庆节、中秋节': ['2020-09-27', '2020-10-10'],
    },
  },
  {
    year: 2020,
    source: '国务院办公厅关于延长2020年春节假期的通知',
    publishedOn: '2020-01-27',
    verified: true,
    off: {
      春节: [['2020-01-31', '2020-02-02']],
    },
    work: {},
  },
]
