// The address to hand on is that of the part of the page one has gone to, and is copied at a press.
{
  const panel = document.querySelector("[data-share]")
  const address = /** @type {HTMLAnchorElement | null} */ (panel?.querySelector("[data-share-address]") ?? null)
  const line = /** @type {HTMLAnchorElement | null} */ (panel?.querySelector("[data-share-line]") ?? null)
  const copy = /** @type {HTMLButtonElement | null} */ (panel?.querySelector("[data-share-copy]") ?? null)
  const told = /** @type {HTMLElement | null} */ (panel?.querySelector("[role=status]") ?? null)

  if (address && line && copy && told) {
    const whole = address.textContent ?? ""

    const follow = () => {
      const part = location.hash === "#top" || !document.querySelector(":target") ? "" : location.hash
      address.textContent = whole + part
      address.hash = part
      const link = new URL(line.href)
      link.searchParams.set("url", whole + part)
      line.href = link.href
      told.textContent = ""
    }

    copy.addEventListener("click", async () => {
      const done = await copyText(address.textContent ?? "", () => getSelection()?.selectAllChildren(address))
      told.textContent = (done ? told.dataset.copied : told.dataset.marked) ?? ""
    })

    addEventListener("hashchange", follow)
    follow()
  }
}
