// The ways to read a query, and the one that explains most.

const SearchEngine = (() => {
  const CLEAR = 0.82 // of a query explained: it is as typed, without mistakes
  const PLAUSIBLE = 0.65 // of a query explained: no stranger way to read it is tried
  const LONGER = 30 // letters of a query of which a word may have one mistake, not two
  const LONG = 40 // letters of a query that is read as typed and with mistakes only
  const ALOUD = { th: 0.9, en: 0.8 } // of the value of a name that is written so, by the language of the page
  const BETTER = 0.05 // of a query that a stranger way to read it must explain more

  const PRIME = 97 // so that documents far from each other are met

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
     * @param {"th" | "en"} language
     */
    function find(query, asked, language) {
      let best = read(query, asked, 0)
      const attempt = (/** @type {number} */ enough, /** @type {Parameters<typeof read>} */ ...way) => {
        if (reaches(best, enough)) return
        const other = read(...way)
        if (isBetter(other, best, enough === PLAUSIBLE ? BETTER : 0)) best = other
      }
// Letters that may be silent are dropped only for what is then clear: หมูยอ is not หมู.
      const dropping = (/** @type {Parameters<typeof read>} */ ...way) => {
        if (reaches(best, CLEAR)) return
        const other = read(...way)
        if (reaches(other, CLEAR)) best = other
      }
      const typed = best
      if (/[ก-ฮ]$/.test(query)) dropping(`${query}์ `, asked, 0) // ไวน of ไวน์
      if (/[ก-ฮ]รร$/.test(query)) dropping(query, asked, 0, true)
      attempt(CLEAR, query, asked, query.length > LONGER ? 1 : 2)
      if (query.length > LONG) return best
      if (/[a-z]{2}/i.test(query) && !/\d/.test(query) && typeof SearchRoman !== "undefined") {
        const aloud = hear(typed, ALOUD[language])
        if (aloud && !isBetter(best, aloud, 0)) best = aloud
      }
      const other = typeof SearchKeyboard === "undefined" ? "" : SearchKeyboard.other(query)
      if (other) {
        // Signs between letters say nothing here, and are letters on the other keyboard.
        attempt(/[a-z][^a-z\s]+[a-z]/i.test(query) ? 1 : CLEAR, other, asked, 0)
        attempt(PLAUSIBLE, other, asked, 1)
      }
      return best
    }

    /**
     * @param {string} query
     * @param {ReturnType<typeof SearchTexts.texts>[]} asked
     * @param {number} mistakes
     * @param {boolean} [apart]
     */
    function read(query, asked, mistakes, apart = false) {
      const plan = SearchPlan.plan(shelf, asked, query, mistakes, apart)
      return way(plan, asked.length ? SearchTexts.held(asked, plan) : new Map(), new Map())
    }

    /** The same read aloud, if any name sounds like it. @param {ReturnType<typeof read>} typed @param {number} worth */
    function hear({ plan, held }, worth) {
      const heard = SearchRoman.heard(shelf, plan, worth)
      return heard.size ? way(plan, held, heard) : null
    }

    /** A way to read a query; documents are ranked once that matters. */
    function way(plan, held, heard) {
      /** @type {SearchRanked[]} */
      let ranked
      return {
        plan,
        held,
        most: SearchBound.most(plan, held, heard),
        get ranked() {
          return (ranked ??= SearchRank.rank(shelf, plan, held, heard))
        },
      }
    }

    function explained(/** @type {ReturnType<typeof read>} */ way) {
      return way.ranked[0]?.covered ?? 0
    }

    /** Whether a way explains so much; nothing is ranked that cannot. @param {ReturnType<typeof read>} way @param {number} enough */
    function reaches(way, enough) {
      return way.most >= enough && explained(way) >= enough
    }

    /** Whether one way explains more than another, by some share. */
    function isBetter(/** @type {ReturnType<typeof read>} */ one, /** @type {ReturnType<typeof read>} */ other, /** @type {number} */ by) {
      if (one.most > other.most && explained(one) > other.most + by) return true
      return one.most > explained(other) + by && explained(one) > explained(other) + by
    }

    return {
      /** @param {any} content */
      titles: (content) => void (shelf = SearchShelf.shelf(CatalogueTiers.documents(content), CatalogueTiers.everyday(content))),
      /** @param {string} language @param {any} content */
      passages: (language, content) => void (texts[language] = SearchTexts.texts(content)),
      /**
       * Asks something of its own, misspelt: engines of scripts are slow until they have run a few times.
       * @param {number} place
       */
      warm(place) {
        if (!shelf) return
        const { title } = shelf.documents[(place * PRIME) % shelf.documents.length]
        find(title.th.slice(0, 3) + title.th.slice(4, 16), Object.values(texts), "th")
        find(title.en.slice(0, 3) + title.en.slice(4, 12), Object.values(texts), "en")
      },
      /**
       * @param {string} query
       * @param {SearchOptions} options
       * @returns {SearchAnswer}
       */
      ask(query, options = {}) {
        const asked = (options.passages ?? []).map((language) => texts[language]).filter(Boolean)
        return SearchAnswer.answer(shelf, asked, query, find(query, asked, options.language === "en" ? "en" : "th"), options)
      },
    }
  }

  return { engine }
})()
