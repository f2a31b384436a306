import { test } from 'vitest'
import { Memory } from '../../../src/shared/store/memory'
import { emptyTables, schemas } from '../../../src/shared/store/tables'
import { search } from '../../../src/shared/views/search'
import { peopleCounts } from '../../../src/shared/views/peopleCounts'
test('measure', () => {
  let seed = 7
  const rnd = (n: number) => ((seed = (seed * 1103515245 + 12345) & 0x7fffffff) >>> 8) % n
  const syl = ['ka','ro','mi','ten','la','ber','son','vi','dor','an','el','ju','sch','nu','pa','ri','go','fen','ly','mar','th','os','wel','ge']
  const word = (n: number) => { let s=''; for (let i=0;i<n;i++) s+=syl[rnd(syl.length)]; return s[0].toUpperCase()+s.slice(1) }
  const firsts = Array.from({length:800},()=>word(2+rnd(2))), lasts = Array.from({length:6000},()=>word(2+rnd(2)))
  const jobs = Array.from({length:300},()=>word(3)+' '+word(2)); const firms = Array.from({length:5000},()=>word(2)+' '+word(3))
  const t = emptyTables() as any; const at='2026-01-01T00:00:00.000Z'
  firms.forEach((name,i)=>t.organisation.set('o'+i, schemas.organisation.parse({id:'o'+i,createdAt:at,name})))
  const names: string[] = []
  for (let i=0;i<25000;i++){ const name=firsts[rnd(800)]+' '+lasts[rnd(6000)]; names.push(name)
    t.person.set('p'+i, schemas.person.parse({id:'p'+i,createdAt:at,name,does:rnd(2)?jobs[rnd(300)]:'',tags:rnd(4)?[]:['tag'+rnd(40)]}))
    t.position.set('j'+i, schemas.position.parse({id:'j'+i,createdAt:at,personId:'p'+i,organisationId:'o'+rnd(5000),title:jobs[rnd(300)]}))
    t.need.set('n'+i, schemas.need.parse({id:'n'+i,createdAt:at,personId:'p'+i,words:`Someone for ${jobs[rnd(300)]} near ${word(3)} and ${word(2)}`})) }
  const m = new Memory(t)
  const go = (text: string) => search.compute(m,{text},'2026-01-01' as never)
  let c=performance.now(); go('karo'); console.log('first', performance.now()-c)
  const q = (label: string, texts: string[]) => { for (const x of texts.slice(0,50)) go(x); const ts=texts.map((x)=>{const a=performance.now(); go(x); return performance.now()-a}).sort((a,b)=>a-b); console.log(label, 'p50', ts[ts.length>>1].toFixed(2),'p95',ts[Math.floor(ts.length*.95)].toFixed(2),'max',ts.at(-1)!.toFixed(2)) }
  const low = (s: string)=>s.toLowerCase()
  const typed: string[]=[]; for(let i=0;i<40;i++){ const n=low(names[rnd(25000)]); for(let k=1;k<=n.length;k++) typed.push(n.slice(0,k)) }
  q('typing a name', typed)
  const letters='abcdefghijklmnopqrstuvwxyz'
  const slips = Array.from({length:400},()=>{const i=rnd(25000); const n=low(names[i]); const p=rnd(n.length-1); const kind=rnd(4); const l=letters[rnd(26)]
    const s = kind===0?n.slice(0,p)+n.slice(p+1):kind===1?n.slice(0,p)+l+n.slice(p):kind===2?n.slice(0,p)+l+n.slice(p+1):n.slice(0,p)+n[p+1]+n[p]+n.slice(p+2)
    return {i,s}})
  q('slips', slips.map(s=>s.s))
  const found = slips.filter(({i,s})=>go(s).people.some(p=>p.name===names[i])).length
  console.log('slips found', found/slips.length, slips.filter(({i,s})=>!go(s).people.some(p=>p.name===names[i])).slice(0,8).map(x=>[x.s,names[x.i]]))
  const top7 = slips.filter(({i,s})=>go(s).people.slice(0,7).some(p=>p.name===names[i])).length
  console.log('top7', top7/slips.length)
  const firstOnly = Array.from({length:200},()=>low(names[rnd(25000)]).split(' ')[0]); q('first names', firstOnly)
  q('jobs', Array.from({length:200},()=>low(jobs[rnd(300)])))
  for(let i=0;i<5;i++){const a=performance.now(); peopleCounts.compute(m,{},'2026-01-01' as never); console.log('counts', performance.now()-a)}
})
