import { readFileSync } from 'node:fs'
import { readEstate } from './src/intake/read'
import { sha256Of } from './src/domain/canonical'
import { DEFAULT_POLICY } from './src/domain/policy'
import { situationOf } from './src/domain/situation'
import { judge } from './src/rules/judge'
import { openLedger } from './src/rules/ledger'
import { measure } from './src/rules/measure'
import { verify } from './src/advice/verify'
import { cohortsOf } from './src/solver/cohorts'
import { startingPlan } from './src/solver/start'
import { gapsOf } from './src/advice/gaps'
let t=performance.now(); const lap=(n:string)=>{const u=performance.now(); console.log(n.padEnd(14),((u-t)/1000).toFixed(2),'s',Math.round(process.memoryUsage().rss/1e6),'MB'); t=performance.now()}
const bytes=readFileSync(process.argv[2]!,'utf8')
lap('file')
const r=readEstate(bytes as never); if(!r.ok) throw new Error(JSON.stringify(r.problems.slice(0,3)))
const e=r.value; lap('readEstate')
sha256Of(e); lap('sha')
const s=situationOf(e,DEFAULT_POLICY); lap('situation')
const j=judge(s); lap('judge')
console.log('distinct eligible', new Set(j.eligible).size, 'avg', j.eligible.reduce((a,l)=>a+l.length,0)/j.eligible.length, 'limits', j.limits.length,'aparts',j.aparts.length,'forced',j.forced.filter(Boolean).length)
const l=openLedger(j); lap('ledger')
const c=cohortsOf(j); lap('cohorts'); console.log(c.length)
const w=startingPlan(j); lap('start')
console.log(measure(j,w)); lap('measure')
console.log(verify(j,w).length); lap('verify')
console.log(gapsOf(j,w).length); lap('gaps')
