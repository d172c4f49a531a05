// The ways to read a query, and the one that explains most.

const SearchEngine = (() => {
  const CLEAR = 0.9 // of a query explained: no other way to read it is tried
  const BETTER = 0.05 // of a query that a stranger way to read it must explain more

  /** An engine without an index; it answers once it has the titles. */
  function engine() {
    /** @type {ReturnType<typeof SearchShelf.shelf>} */
    let shelf
    /** @type {Record<string, ReturnType<typeof SearchTexts.texts>>} */
    const texts = {}

    /**
     * As typed; then with mistakes; then aloud, Thai written in Latin letters; then on the other keyboard.
     * @param {string} query
     * @param {ReturnType<typeof SearchTexts.texts>[]} asked
     */
    function find(query, asked) {
      let best = read(query, asked, 0)
      const attempt = (/** @type {number} */ better, /** @type {Parameters<typeof read>} */ ...way) => {
        if (explained(best) >= CLEAR) return
        const other = read(...way)
        if (explained(other) > explained(best) + better) best = other
      }
      attempt(0, query, asked, 2)
      if (/[a-z]{3}/i.test(query)) attempt(BETTER, query, asked, 0, true)
      for (const typed of [SearchKeyboard.thai(query), SearchKeyboard.latin(query)]) {
        if (typed === query) continue
        attempt(BETTER, typed, asked, 0)
        attempt(BETTER, typed, asked, 1)
      }
      return best
    }

    function read(query, asked, mistakes, aloud = false) {
      const plan = SearchPlan.plan(shelf, asked, query, mistakes)
      const held = SearchTexts.held(asked, plan)
      const heard = aloud ? SearchRoman.heard(shelf, plan) : new Map()
      return { plan, held, ranked: SearchRank.rank(shelf, plan, held, heard) }
    }

    function explained(/** @type {ReturnType<typeof read>} */ way) {
      return way.ranked[0]?.covered ?? 0
    }

    return {
      /** @param {any} content */
      titles: (content) => void (shelf = SearchShelf.shelf(CatalogueTiers.documents(content))),
      /** @param {string} language @param {any} content */
      passages: (language, content) => void (texts[language] = SearchTexts.texts(content)),
      /**
       * @param {string} query
       * @param {SearchOptions} options
       * @returns {SearchAnswer}
       */
      ask(query, options = {}) {
        const asked = (options.passages ?? []).map((language) => texts[language]).filter(Boolean)
        return SearchAnswer.answer(shelf, asked, query, find(query, asked), options)
      },
    }
  }

  return { engine }
})()
