// On paper nothing can be unfolded, so all is unfolded before printing and folded again after it. The margins of
// every sheet tell what it is of, where it is on the web, and the day: print.css puts them there.
/** @type {HTMLDetailsElement[]} */
let folded = []

/**
 * @param {string} name
 * @param {string | undefined} text
 */
function run(name, text) {
  const line = (text ?? "").replace(/\s+/g, " ").trim()
  document.documentElement.style.setProperty(`--c-run-${name}`, JSON.stringify(line))
}

addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll("article details:not([open])")].map(
    (details) => /** @type {HTMLDetailsElement} */ (details),
  )
  for (const details of folded) details.open = true
  run("title", document.querySelector("h1")?.textContent ?? undefined)
  run("address", document.querySelector(".c-print-head")?.textContent?.split(" · ").pop()?.replace(/index\.html$/, ""))
  const calendar = document.documentElement.lang === "th" ? "th-TH-u-ca-buddhist-nu-latn" : "en-GB"
  run("day", new Date().toLocaleDateString(calendar, { dateStyle: "long" }))
})

addEventListener("afterprint", () => {
  for (const details of folded) details.open = false
})
