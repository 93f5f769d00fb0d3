(globalThis as any).DBG = process.env.DBG
import { readFileSync } from 'node:fs'
import { readEstate, readPolicy } from './src/intake/read'
import { DEFAULT_POLICY } from './src/domain/policy'
import { situationOf } from './src/domain/situation'
import { judge } from './src/rules/judge'
import { verify } from './src/advice/verify'
import { planByNetwork } from './src/solver/transport/plan'
const t0=performance.now(); let t=t0; const lap=(n:string)=>{const u=performance.now(); console.log(' ',n.padEnd(14),((u-t)/1000).toFixed(2),'s',Math.round(process.memoryUsage().rss/1e6),'MB'); t=performance.now()}
const r=readEstate(readFileSync(process.argv[2]!,'utf8')); if(!r.ok) throw new Error(JSON.stringify(r.problems.slice(0,3)))
let p=DEFAULT_POLICY; if(process.argv[3]){const q=readPolicy(readFileSync(process.argv[3],'utf8')); if(!q.ok) throw new Error('policy'); p=q.value}
const e=r.value; lap('readEstate')
const j=judge(situationOf(e,p)); lap('judge')
const plan=planByNetwork(j,lap)
console.log(plan.tiers.map(({value,bound})=>value===bound?value:`${value} (at least ${bound}: ${(100*(value-bound)/value).toFixed(2)}%)`).join(' · '))
const f=verify(j,plan.wings); lap('verify'); console.log(f.length, f.slice(0,3)); console.log('total',((performance.now()-t0)/1000).toFixed(2), 'kinds', plan.crowds.kinds.length, 'crowds', plan.crowds.crowds.length)
import { narrowWings } from './src/solver/transport/narrow-wings'
t=performance.now(); const nw=narrowWings(j,plan.nests,plan.crowds,plan.prices,plan.tiers.map(x=>x.value)); console.log('narrowed', nw.left, 'of', plan.crowds.crowds.reduce((a,x)=>a+x.kind.wings.length,0)); lap('narrow')
