// Texts cut into words, at the marks that the build left in them.

/**
 * @typedef {object} SearchPart a word by itself; each different one is one object
 * @property {string} normal as compared exactly
 * @property {string} key as compared with mistakes: folded Thai, stemmed English, a number without leading zeros
 * @property {string} [skeleton] what SearchRoman knows of it
 * @property {{ways: string[], vowel: boolean}[]} [signs] the same, sign by sign
 *
 * @typedef {object} SearchWord a word of a text
 * @property {SearchPart} part
 * @property {string} normal
 * @property {string} key
 * @property {number} from its place in the text shown, in UTF-16 units
 * @property {number} to
 * @property {boolean} long whether a long word begins here, not only a part of one
 */

const SearchPieces = (() => {
  const THAI = /[ก-๎]/
  /** A mark, or what stands between words. */
  const BREAK = /[|_\s()/,;:·\u2013\u2014-]/g
  const BREAKS = /[|_\s()/,;:·\u2013\u2014-]+/
  /** How words end of which a stemmer takes anything away. */
  const STEMMED = /(?:s|ed|ing|y|i|er|or|ion|ism|al|ful|ll|e|ic|nt|ou)$/
  /** @type {Map<string, SearchPart[]>} */
  const known = new Map()
  /** @type {Map<string, SearchPart>} */
  const parts = new Map()

  /** @param {string} word */
  function stem(word) {
    return STEMMED.test(word) ? lunr.stemmer({ update: (/** @type {(word: string) => string} */ stemmed) => stemmed(word) }) : word
  }

  /** @param {string} normal */
  function keyOf(normal) {
    if (THAI.test(normal)) return SearchText.fold(normal)
    return /^\d/.test(normal) ? normal.replace(/^0+(?=\d)/, "") : stem(normal)
  }

  /** @param {string} normal */
  function partOf(normal) {
    let part = parts.get(normal)
    if (!part) parts.set(normal, (part = { normal, key: keyOf(normal) }))
    return part
  }

  /** The words of a piece without spaces; the same pieces come again and again. @param {string} piece */
  function partsIn(piece) {
    let found = known.get(piece)
    if (!found) {
      const words = SearchText.normalise(piece).match(/[ก-๎]+|[a-z]+|\d+/g) ?? []
      found = words.map(partOf).filter(({ key }) => key)
      known.set(piece, found)
    }
    return found
  }

  /** The words of a marked text, wherever they stand. @param {string} marked @returns {SearchPart[]} */
  function partsOf(marked) {
    const found = []
    for (const piece of marked.split(BREAKS)) if (piece) for (const part of partsIn(piece)) found.push(part)
    return found
  }

  /**
   * The words of a marked text, with their places in it once it is without marks.
   * @param {string} marked
   * @returns {SearchWord[]}
   */
  function wordsOf(marked) {
    /** @type {SearchWord[]} */
    const found = []
    let shift = 0
    let long = true
    for (let at = 0; at < marked.length; ) {
      BREAK.lastIndex = at
      const end = BREAK.test(marked) ? BREAK.lastIndex - 1 : marked.length
      if (end > at) {
        for (const part of partsIn(marked.slice(at, end))) {
          found.push({ part, normal: part.normal, key: part.key, from: at - shift, to: end - shift, long })
        }
      }
      const mark = marked[end]
      long = mark !== "_"
      if (mark === "|" || mark === "_") shift += 1
      at = end + 1
    }
    return found
  }

  return { THAI, stem, keyOf, partsOf, wordsOf }
})()
