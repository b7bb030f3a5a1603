import { parseArgs } from 'node:util'
import { survive } from './points.ts'

/** `node test/crash/run.ts --points 200 --engine embedded|server`: exit status 0 when every point was survived. */
const { values } = parseArgs({
  options: { points: { type: 'string', default: '200' }, engine: { type: 'string', default: 'embedded' } },
})
const engine = values.engine === 'server' ? 'server' : 'embedded'
const survived = await survive({
  engine,
  points: Number(values.points),
  report: (point, acknowledged) =>
    process.stderr.write(`\r${engine}: point ${point}, ${acknowledged} writes acknowledged`),
})
process.stderr.write('\n')
console.log(
  `${engine}: ${survived.points} kills survived, ${survived.acknowledged} acknowledged writes all there, ${survived.entries} entries of evidence hold`,
)
process.exit(0)
