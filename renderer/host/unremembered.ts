/** Keeps browsers from writing down what stands in fields, which they do to bring it back after a crash, and to suggest it elsewhere. */

const FIELDS = 'input:not([autocomplete]), form:not([autocomplete])'

/** From now on, for every field that comes to stand in the page. */
export function forgetFields(): void {
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) forgetIn(node)
  })
  observer.observe(document.body, { childList: true, subtree: true })
  forgetIn(document.body)
}

function forgetIn(element: Element): void {
  if (element.matches(FIELDS)) element.setAttribute('autocomplete', 'off')
  for (const field of element.querySelectorAll(FIELDS)) field.setAttribute('autocomplete', 'off')
}
