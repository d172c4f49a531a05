// The entries that were opened last, in the memory of this browser and nowhere else.

/** @typedef {{id: string, kind: string, route: string, titles: Record<string, string>, numbers: Record<string, string>}} Opened */

const SearchRecent = (() => {
  const MOST = 10

  /** Sites on one host do not read each other's. @param {URL} root */
  const keyOf = (root) => `${root.pathname}.recent`

  /** @param {URL} root @returns {Opened[]} */
  function all(root) {
    try {
      const kept = JSON.parse(localStorage.getItem(keyOf(root)) ?? "[]")
      return Array.isArray(kept) ? kept.filter((one) => one?.route && one.titles) : []
    } catch {
      return [] // no memory, or something else's: nothing was opened
    }
  }

  /** @param {URL} root @param {Opened[]} kept */
  function keep(root, kept) {
    try {
      localStorage.setItem(keyOf(root), JSON.stringify(kept))
    } catch {
      // a browser that keeps nothing is used without it
    }
  }

  return {
    all,
    /** @param {URL} root @param {SearchHit} hit @param {string} language in which it was shown */
    add(root, { id, kind, route, title, titleLanguage, other, number }, language) {
      const [before] = all(root).filter((one) => one.id === id)
      const titles = { ...before?.titles, [titleLanguage]: title }
      if (other) titles[titleLanguage === "th" ? "en" : "th"] = other
      const opened = { id, kind, route, titles, numbers: { ...before?.numbers, [language]: number } }
      keep(root, [opened, ...all(root).filter((one) => one.id !== id)].slice(0, MOST))
    },
    /** @param {URL} root */
    clear: (root) => keep(root, []),
    /** As if it had just been found. @param {Opened} opened @param {string} language @returns {SearchHit} */
    hit({ id, kind, route, titles, numbers }, language) {
      const titleLanguage = titles[language] ? language : (Object.keys(titles)[0] ?? "th")
      const number = numbers?.[language] ?? Object.values(numbers ?? {})[0] ?? ""
      const none = { other: "", scheme: "", category: "", status: "", supersededBy: "", supersededNumber: "", also: null }
      const unmarked = { marks: [], otherMarks: [], numberMarks: [], passages: [] }
      return { id, kind, route, score: 0, title: titles[titleLanguage] ?? id, titleLanguage, number, ...none, ...unmarked }
    },
  }
})()
