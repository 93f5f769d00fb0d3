import { readFileSync } from 'node:fs'
import { readEstate } from './src/intake/read'
import { DEFAULT_POLICY } from './src/domain/policy'
import { situationOf } from './src/domain/situation'
import { judge } from './src/rules/judge'
import { measure } from './src/rules/measure'
import { verify } from './src/advice/verify'
import { nestsOf } from './src/solver/transport/nests'
import { crowdsOf } from './src/solver/transport/crowds'
import { stayersIn } from './src/solver/transport/wing-side'
import { solveUpper } from './src/solver/transport/upper'
import { solveWelfare } from './src/solver/transport/welfare'
let t=performance.now(); const lap=(n:string)=>{const u=performance.now(); console.log(n.padEnd(14),((u-t)/1000).toFixed(2),'s',Math.round(process.memoryUsage().rss/1e6),'MB'); t=performance.now()}
const r=readEstate(readFileSync(process.argv[2]!,'utf8')); if(!r.ok) throw new Error(JSON.stringify(r.problems.slice(0,3)))
const e=r.value; lap('readEstate')
const s=situationOf(e,DEFAULT_POLICY); lap('situation')
const j=judge(s); lap('judge')
const n=nestsOf(j); lap('nests'); console.log(n.nests.length,n.isWhole)
const c=crowdsOf(j,n); lap('crowds'); console.log('kinds',c.kinds.length,'crowds',c.crowds.length, 'rows', c.tables.map(t=>t.rows.length))
const st=stayersIn(j,n); lap('stayers')
const u=solveUpper(j,n,st,c); lap('upper'); console.log('nodes',u.side.network.nodes,'arcs',u.side.network.arcs)
const w=solveWelfare(j,n,st,c,u); lap('welfare'); console.log(w.status,w.pivots,w.rounds,w.arcs)
const wings=e.people.map((_,i)=>j.stays[i]?s.people[i]!.presentWing:-1)
c.crowds.forEach((crowd,k)=>{const left=[...crowd.members]; for(const {wing,count} of w.living[k]!){ if(wing<0) continue; let m=0; for(let i=0;i<left.length&&m<count;i++) if(s.people[left[i]!]!.presentWing===wing){wings[left[i]!]=wing; left.splice(i--,1); m++} (w.living[k] as any).find((x:any)=>x.wing===wing).rest=count-m } for(const x of w.living[k]! as any) if(x.wing>=0) for(let i=0;i<x.rest;i++) wings[left.pop()!]=x.wing })
lap('deal')
console.log(measure(j,wings), verify(j,wings).length, verify(j,wings).slice(0,5)); lap('measure')
console.log('nowhere', w.living.flat().filter(x=>x.wing<0).reduce((a,x)=>a+x.count,0), 'placed', w.living.flat().filter(x=>x.wing>=0).reduce((a,x)=>a+x.count,0), 'of', c.crowds.reduce((a,x)=>a+x.members.length,0), 'upper nowhere', u.living.flat().filter(x=>x.wing<0).reduce((a,x)=>a+x.count,0), 'short', c.crowds.filter((k,i)=>w.living[i]!.reduce((a,x)=>a+x.count,0)!==k.members.length).length, w.status)
const bad=c.crowds.findIndex((k,i)=>w.living[i]!.reduce((a,x)=>a+x.count,0)!==k.members.length); if(bad>=0) console.log(c.crowds[bad]!.members.length, w.living[bad], c.crowds[bad]!.homes)
const byKind=new Map<number,number>(); c.crowds.forEach((k,i)=>{for(const x of w.living[i]!) if(x.wing<0) byKind.set(k.kind.number,(byKind.get(k.kind.number)??0)+x.count)})
for(const [k,v] of byKind){ const kind=c.kinds[k]!; console.log(k,v,kind.people,kind.wings.map(x=>s.wings[x]!.id+':'+wings.filter(y=>y===x).length+'/'+s.wings[x]!.places.operational).join(' '), 'pots', [0,1,2,3].map(t=>[u.potentials[t]![u.nodes[k]!], u.potentials[t]![0]])+'') }
console.log('upper nowhere kinds', u.living.map((l,k)=>[k,l.filter(x=>x.wing<0)]).filter(x=>(x[1] as any).length).map(x=>JSON.stringify(x)).join())
const nt=u.side.network; const flowOf=(x:number)=>u.living.flat().filter(y=>y.wing===x).reduce((a,y)=>a+y.count,0)
for (const {arc,nest,wing} of u.side.arcs){ const node=nt.tail[arc]!, head=nt.head[arc]!; const red=[0,1,2,3].map(t=>u.potentials[t]![node]!-u.potentials[t]![head]!); if(s.wings[wing]!.id==='main-o') console.log(nest,arc,nt.capacity[arc],'held',nt.held[arc],red+'', flowOf(wing)) }
import { boundBy } from './src/solver/transport/bound'
t=performance.now()
const pr={ kinds:[0,1,2,3].map(k=>Float64Array.from(u.nodes,(node)=>u.potentials[k]![0]!-u.potentials[k]![node]!)), crowds: w.potentials.map(x=>w.sink-x)}
console.log('BOUND', boundBy(j,n,c,pr).least+''); lap('bound')
