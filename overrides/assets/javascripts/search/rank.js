// Which documents a plan is about: lunr finds those that hold its words, the best explained stands first.

/**
 * @typedef {object} SearchUse a match that a document holds, and where
 * @property {SearchMatch} match
 * @property {number} name the place of the name among the document's, -1 for a passage
 * @property {number} from the first letter in the name's joined keys
 * @property {number} to
 * @property {boolean} [apart] of a text, whether it tells the document from others of the same name
 * @property {number} [fit] of a text with the query as typed, how much of it the query is
 * @property {number} value how much of the query it explains, by weight
 *
 * @typedef {object} SearchRanked
 * @property {number} document
 * @property {number} score
 * @property {number} covered the share of the query that is explained, by weight
 * @property {SearchUse[]} uses
 */

const SearchRank = (() => {
  const TAKEN = 1.5 // of what a word says, at most, where another was typed
  const TEXT = 0.4 // of the value of a name
  const PLACE = 0.8 // the same for the province that a text names: เทียนหอม ลำพูน
  const WORD = 0.85 // the same where a text has the whole query as typed, in one word or in several
  const PHRASE = 0.92
  const COPIED = 4 // times as good is a text that a query was copied from
  const PART = 0.85 // of the share of a name: a part of an entry that is named so
  const POWER = 2.5 // the more of a query is explained, the better by more than that
  const BEGUN = 1.3 // for a name of which the whole query is the beginning
  const SHARE = 0.5 // of a score that does not ask how much of a name the query is
  const WHOLE = 1.15 // for a query that stands in a name in one piece
  const SUPPORTING = new Set(["source"]) // what is looked for is what they document
  const SUPPORT = 0.3
  const NAMED = 0.5 // the same, asked for by most of its name, or by so many letters of a long one
  const LONG_NAME = 30
  const TOLD = "procedure" // the kind that tells how something is done
  const TOLD_TEXT = 0.9 // of the value of a name, where that is asked
  const TOLD_SCORE = 10
  const TELLING = new Map([["procedure", 1.5], ["training", 1.3]]) // who asks for something wants these rather
  const AIMED = 1.4 // the same for what answers the very word: where, how much
  const LEAST_TOLD = 5 // letters of a word that a procedure holds which nobody finds among all that hold it
  const NO_NUMBER = 0.7 // of the value of what stands before a number, where none is asked for
  const SHORT = 3 // letters of a word that is another one if its first letter is, or stands for another word
  const OTHER = 0.6
  const CUT = 0.6 // of the value of a short word, or one with a mistake, that only a cut through another one makes
  const FORMER = new Set(["superseded", "withdrawn"])
  const FIELD = { th: 1, en: 0.97, also: 0.96, number: 1 }

  /**
   * @param {ReturnType<typeof SearchShelf.shelf>} shelf
   * @param {SearchPlan} plan
   * @param {Map<number, SearchHeld[]>} held what texts hold, by document
   * @param {Map<number, SearchUse[]>} heard what names sound like, by document
   * @returns {SearchRanked[]}
   */
  function rank(shelf, plan, held, heard) {
    const found = []
    const candidates = SearchCandidates.candidates(shelf, plan)
    const seen = seenBy(shelf, plan)
    const spots = SearchSpots.spotter(plan.matches)
    const common = plan.matches.map(({ words }) => words.some((word) => candidates.left.has(word)))
    const called = new Set(shelf.called(plan.typed)) // however common the words of a name are
    // Who asks wants these, however many others hold the same common words.
    if (plan.asks && candidates.left.size) for (const document of shelf.telling) if (spots(shelf.names(document)).some(({ place }) => isTold(plan.matches[place]))) candidates.documents.add(document)
    for (const document of new Set([...called, ...candidates.documents, ...held.keys(), ...heard.keys()])) {
      const uses = [...(heard.get(document) ?? []), ...inTexts(plan, held.get(document) ?? [], tells(shelf, plan, document) ? TOLD_TEXT : TEXT)]
      const names = shelf.names(document)
      const named = called.has(document) || candidates.documents.has(document)
      use(names, plan, seen, named ? spots(names) : spots(names).filter(({ place }) => common[place]), uses)
      const ranked = uses.length ? explain(shelf, plan, document, uses) : null
      if (ranked) found.push(ranked)
    }
    const most = Math.max(...found.map(({ covered }) => covered))
    for (const one of found) one.score *= SearchUses.withTail(plan, shelf.names(one.document), one, most) ** POWER
    return found.sort((one, other) => other.score - one.score || one.document - other.document)
  }

  /** Whether a match is long enough to tell by itself what is asked about. @param {SearchMatch} match */
  function isTold({ from, to, mistakes }) {
    return !mistakes && to - from >= LEAST_TOLD
  }

  /** Whether it is asked how something is done, and the document tells such things. */
  function tells(shelf, plan, document) {
    return plan.how && shelf.documents[document].kind === TOLD
  }

  /** What texts explain, beside names. @param {SearchPlan} plan @param {SearchHeld[]} held @param {number} worth @returns {SearchUse[]} */
  function inTexts(plan, held, worth) {
    return held.flatMap(({ own, fit, phrase, places }) =>
      own.map((match) => {
        const whole = phrase ? PHRASE : WORD
        const good = fit ? whole + (1 - whole) * fit : places.has(match) ? Math.max(worth, PLACE) : worth
        return { match, name: -1, from: 0, to: 0, fit, apart: fit > 0 || places.has(match), value: SearchPlan.weightOf(plan, match) * match.trust * good }
      }),
    )
  }

  /**
   * @typedef {object} SearchSeen a match as it is looked for in one document after the other
   * @property {SearchMatch} match
   * @property {number} weight
   * @property {string} raw the letters of the query, as typed
   * @property {number} ended
   * @property {Map<string, number>} goods how good it is for letters of names that were compared before
   */

  /**
   * What the matches of a plan have in common for all documents.
   * @param {ReturnType<typeof SearchShelf.shelf>} shelf
   * @param {SearchPlan} plan
   * @returns {SearchSeen[]}
   */
  function seenBy(shelf, plan) {
    return plan.matches.map((match) => {
      const raw = plan.typed.slice(plan.cuts[match.from], plan.cuts[match.to])
      // What is taken for another word says no more than that word does.
      const most = match.mistakes && match.keys.length ? TAKEN * match.keys.reduce((sum, key) => sum + shelf.rarity(key), 0) : Infinity
      const { from, to } = match
      const spaced = plan.tokens.some((token) => token.from === from) && plan.tokens.some((token) => token.to === to)
      const whole = Math.min(spaced ? 1 : 2, Math.max(plan.within[from], plan.within[to])) // 0 if no word is cut
      const cut = !match.unfinished && whole && (to - from < SHORT + whole || match.mistakes) ? CUT : 1
      return { match, weight: cut * Math.min(most, SearchPlan.weightOf(plan, match)), raw, ended: SearchCandidates.ended(match), goods: new Map() }
    })
  }

  /**
   * What matches explain that stand in the names of a document.
   * @param {SearchName[]} names
   * @param {SearchPlan} plan
   * @param {SearchSeen[]} seen
   * @param {SearchSpot[]} spots
   * @param {SearchUse[]} uses is added to
   */
  function use(names, plan, seen, spots, uses) {
    for (const { place, name: which, from, to } of spots) {
      const one = seen[place]
      const name = names[which]
      const { match, raw } = one
      if (name.field === "number" && match.unfinished && match.from && !/\d/.test(match.text)) continue
      const own = match.within ? raw : match.unfinished ? rawOf(name, from).slice(0, raw.length) : rawOf(name, from, to)
      let good = one.goods.get(own)
      if (good === undefined) one.goods.set(own, (good = goodOf(one, own)))
      const begins = name.words[name.at[from]]?.long ? 1 : 0.96
      uses.push({ match, name: which, from, to, value: one.weight * good * begins * FIELD[name.field] * (name.field === "number" && !plan.digits ? NO_NUMBER : 1) })
    }
  }

  /** How good a match is for some letters of a name. @param {SearchSeen} seen @param {string} own */
  function goodOf({ match, raw, ended }, own) {
    if (match.said && match.text.length <= SHORT && SearchPieces.THAI.test(own) && own !== match.said) return 0 // กู้ is not กุ
    const apart = match.other || own === raw ? 0 : SearchText.distance(raw, own)
    const first = apart && raw.length <= SHORT && SearchText.sound(raw) !== SearchText.sound(own) ? OTHER : 1 // ขอ is not คอ
    return first * Math.max(0, 1 - (1.1 * apart) / raw.length) * (apart ? (match.unfinished ? 0.85 : 0.93) : 1) * match.trust * ended
  }

  /** @returns {SearchRanked} */
  function explain(shelf, plan, document, uses) {
    const chosen = choose(uses, plan.letters.length)
    const names = shelf.names(document)
    const value = SearchUses.valueOf(plan, names, chosen)
    const covered = plan.weight ? value / plan.weight : 0
    const { share, bonus } = fit(names, chosen, plan)
    const { status, kind } = shelf.documents[document]
    const current = (FORMER.has(status) ? 0.85 : 1) * (SUPPORTING.has(kind) ? (share > 0.8 || (covered > 0.9 && plan.letters.length > LONG_NAME) ? NAMED : SUPPORT) : 1) * (tells(shelf, plan, document) ? TOLD_SCORE : plan.asks ? (TELLING.get(kind) ?? 1) : 1) * (plan.aimed(shelf.documents[document]) ? AIMED : 1) * (plan.copied && chosen.some(({ fit }) => fit) ? COPIED : 1)
    const torn = chosen.filter((use, place) => place > 0 && (use.name !== chosen[place - 1].name || use.from !== chosen[place - 1].to)).length
    const score = covered ** POWER * (SHARE + (1 - SHARE) * share) * (1 + (bonus - 1) * covered ** 2) * 0.97 ** torn * current * SearchUses.apart(shelf, document, chosen)
    return { document, score, covered, uses: chosen }
  }

  function rawOf(name, from, to = name.joined.length) {
    return name.normal.slice(name.typed[name.at[from]], name.typed[name.at[to]])
  }

  const best = new Float64Array(128)
  /** @type {(SearchUse | null)[]} */
  const last = new Array(128).fill(null)

  /** The uses that explain most together, no letter of the query twice. */
  function choose(uses, length) {
    uses.sort((one, other) => one.match.to - other.match.to)
    let next = 0
    for (let end = 1; end <= length; end += 1) {
      best[end] = best[end - 1]
      last[end] = null
      for (; next < uses.length && uses[next].match.to === end; next += 1) {
        const value = best[uses[next].match.from] + uses[next].value - 0.02 // one long piece rather than two short ones
        if (value > best[end]) {
          best[end] = value
          last[end] = uses[next]
        }
      }
    }
    const chosen = []
    for (let end = length; end > 0; ) {
      const use = last[end]
      if (use) chosen.unshift(use)
      end = use && best[end] !== best[end - 1] ? use.match.from : end - 1
    }
    return chosen
  }

  /** How much of its best name is asked for, and whether that name is the query itself. */
  function fit(names, chosen, { typed, letters: { length } }) {
    let share = 0
    let bonus = 1
    names.forEach((name, place) => {
      if (name.normal === typed) [share, bonus] = [1, Math.max(bonus, 2)]
      const own = chosen.filter((use) => use.name === place)
      if (!own.length) return
      const letters = own.reduce((sum, use) => sum + use.to - use.from, 0)
      share = Math.max(share, Math.min(1, letters / name.joined.length))
      const asked = own.length === 1 && own[0].match.from === 0 && own[0].match.to === length
      if (own.length === 1 && own[0].to - own[0].from === name.joined.length) bonus = Math.max(bonus, own[0].match.mistakes ? 1.15 : 1.4)
      else if (own[0].from === 0) bonus = Math.max(bonus, asked && own[0].match.unfinished ? BEGUN : 1.1)
      if (asked) bonus *= WHOLE
    })
    const fits = chosen.map((use) => use.fit ?? 0)
    return { share: Math.max(share, PART * Math.max(0, ...fits)), bonus }
  }

  return { rank, WORTH: { TEXT, PLACE, TOLD_TEXT } }
})()
