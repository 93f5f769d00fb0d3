/** Works something out once for each object and remembers it as long as the object is kept; for objects that are never changed. */

export function onceFor<Value>(): (key: object, work: () => Value) => Value {
  const known = new WeakMap<object, { readonly value: Value }>()
  return (key, work) => {
    let answer = known.get(key)
    if (!answer) known.set(key, (answer = { value: work() }))
    return answer.value
  }
}
