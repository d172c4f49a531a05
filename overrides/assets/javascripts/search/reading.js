// The cheapest way to read a query in known words, and what each of its letters says by it.

/**
 * @typedef {object} SearchPieceRead a piece of a query as it is read
 * @property {number} size
 * @property {number} says
 * @property {number} share
 * @property {string[]} keys
 * @property {string} [word] of questions
 * @property {boolean} [other] whether another word stands for it
 */

const SearchReading = (() => {
  const UNKNOWN = 1.1 // the cost of a letter, where a word as typed costs 1
  const MISTAKE = 0.75
  const BEGINNING = 0.3
  const THAI = 3 // letters without a meaning that say as much as a rare word
  const LATIN = 6
  const MOST_IN_A_ROW = 4
  const WANTED = 1.6 // times as much says what is wanted: แล็บ of แล็บไหน

  /**
   * What stretches of a query say that are words of questions, one or several in a row.
   * @param {SearchQuestion[]} questions
   * @returns {Map<string, number>} by the first letter and the one after the last
   */
  function sharesOf(questions) {
    /** @type {Map<string, number>} */
    const shares = new Map()
    let rows = questions
    for (let row = 0; row < MOST_IN_A_ROW && rows.length; row += 1) {
      for (const { from, to, share } of rows) shares.set(`${from} ${to}`, Math.max(share, shares.get(`${from} ${to}`) ?? 0))
      rows = rows.flatMap((one) => questions.filter((next) => next.from === one.to).map((next) => ({ from: one.from, to: next.to, share: Math.max(one.share, next.share) })))
    }
    return shares
  }

  /**
   * @param {string[]} letters of the query, folded
   * @param {number} documents how many there are
   * @param {(word: string) => number} rarity
   * @param {SearchQuestion[]} questions
   * @param {SearchMatch[]} matches
   * @returns {{weights: Float32Array, weight: number, asks: boolean, head: number, within: Uint8Array}}
   *   what each letter says, and all of them; whether somebody who tells is asked for; the first
   *   letter that says more than words of questions; for each place between letters whether a known word goes on (1), or words that another one stands for (2)
   */
  function read(letters, documents, rarity, questions, matches) {
    const { length } = letters
    const cost = new Float64Array(length + 1)
    /** What the cheapest way to read the letters before an end says by its last piece: size and weight. @type {SearchPieceRead[]} */
    const last = Array.from({ length: length + 1 }, () => ({ size: 1, says: 0, share: 1, keys: [] }))
    const most = Math.log(1 + documents)
    const shares = sharesOf(questions)
    /** @type {{from: number, cost: number, says: number, word?: string, other?: boolean, keys: string[]}[][]} */
    const ending = Array.from({ length: length + 1 }, () => [])
    for (const { from, to, word } of questions) ending[to].push({ from, cost: 1, says: most, word, keys: [] })
    for (const { from, to, mistakes, unfinished, trust, keys, other } of matches) {
      // A beginning says as much as a rare word, as far as it goes.
      const says = unfinished ? most * Math.min(1, (to - from) / 5) : keys.reduce((sum, word) => sum + rarity(word), 0)
      ending[to].push({ from, cost: 1 + mistakes * MISTAKE + (unfinished ? BEGINNING : 0) + (1 - trust), says, other, keys })
    }
    for (let end = 1; end <= length; end += 1) {
      cost[end] = cost[end - 1] + UNKNOWN
      last[end].says = most / (letters[end - 1] < "ก" ? LATIN : THAI)
      for (const piece of ending[end]) {
        const whole = cost[piece.from] + piece.cost
        // Of other words in its own script the rarest tells what was meant.
        const rarer = piece.other && last[end].other && piece.says > last[end].says && piece.keys[0] < "ก" === letters[piece.from] < "ก"
        if (whole > cost[end] || (whole === cost[end] && !rarer)) continue
        cost[end] = whole
        last[end] = { ...piece, size: end - piece.from, share: shares.get(`${piece.from} ${end}`) ?? 1 }
      }
    }
    const weights = new Float32Array(length)
    const within = new Uint8Array(length + 1)
    let weight = 0
    /** @type {string[]} */
    const asked = []
    let head = 0
    let behind = 1 // how many times as much the piece says that stands behind
    for (let end = length; end > 0; end -= last[end].size) {
      const { size, says, share, word = "", other, keys } = last[end]
      const before = last[end - size].word ?? ""
      const times = word ? 1 : SearchQuestions.BEFORE_IT.has(before) ? WANTED : behind
      behind = SearchQuestions.AFTER_IT.has(word) ? WANTED : 1
      if (word) asked.push(word)
      if (share === 1) head = end - size
      within.fill(other ? 2 : 1, end - size + 1, end)
      if (!other) for (let word = 0, at = end - size; word < keys.length - 1; word += 1) within[(at += keys[word].length)] = 0
      weights.fill((says / size) * share * times, end - size, end)
      weight += says * share * times
    }
    const asks = asked.some((word) => SearchQuestions.ASKS.has(word)) && !SearchQuestions.isDefining(questions)
    return { weights, weight, asks, head, within }
  }

  return { read }
})()
