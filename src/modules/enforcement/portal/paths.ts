/** 行政执法公示: where each part stands. */
export const HOME = '/enforcement'
export const NAME = '行政执法公示'
export const TRAIL = [{ path: HOME, name: NAME }]
export const PATHS = {
  powers: `${HOME}/powers`,
  standards: `${HOME}/standards`,
  officers: `${HOME}/officers`,
  penalties: `${HOME}/penalties`,
  withdrawn: `${HOME}/withdrawn`,
  inspections: `${HOME}/inspections`,
  years: `${HOME}/years`,
} as const
