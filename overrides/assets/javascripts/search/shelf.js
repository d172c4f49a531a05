// The documents as they are looked through: names cut into words, a tree of their letters, and an index of lunr.

/**
 * @typedef {object} SearchWord a word of a name
 * @property {string} normal as compared exactly
 * @property {string} key as compared with mistakes: folded Thai, stemmed English, a number without leading zeros
 * @property {number} from its place in the text shown, in UTF-16 units
 * @property {number} to
 * @property {boolean} long whether a long word begins here, not only a part of one
 *
 * @typedef {object} SearchName one of the names of a document
 * @property {"th" | "en" | "also" | "number"} field
 * @property {string} text as shown
 * @property {SearchWord[]} words
 * @property {string} normal all words as compared exactly, joined
 * @property {string} joined the keys of all words, joined
 * @property {Int16Array} at for each letter of `joined`, and its end, the word that begins there, else -1
 */

const SearchShelf = (() => {
  const THAI = /[ก-๎]/
  const FIELDS = ["th", "en", "also", "number"]
  const MOST_WORDS = 6 // of a name, in a row, that are walked in the tree

  /** @param {string} word */
  function stem(word) {
    return lunr.stemmer(new lunr.Token(word, {})).toString()
  }

  /** @param {string} normal */
  function keyOf(normal) {
    if (THAI.test(normal)) return SearchText.fold(normal)
    return /^\d/.test(normal) ? normal.replace(/^0+(?=\d)/, "") : stem(normal)
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
    for (const piece of marked.matchAll(/[|_]|[^|_\s()/,;:·\u2013\u2014-]+|[\s()/,;:·\u2013\u2014-]+/g)) {
      const [text] = piece
      if (text === "|" || text === "_") {
        shift += 1
        long = text === "|"
        continue
      }
      const from = piece.index - shift
      for (const part of SearchText.normalise(text).match(/[ก-๎]+|[a-z]+|\d+/g) ?? []) {
        const key = keyOf(part)
        if (key) found.push({ normal: part, key, from, to: from + text.length, long })
      }
      long = true
    }
    return found
  }

  /** @param {SearchName["field"]} field @param {string} marked @returns {SearchName} */
  function nameOf(field, marked) {
    const words = wordsOf(marked)
    const joined = words.map((word) => word.key).join("")
    const at = new Int16Array(joined.length + 1).fill(-1)
    let letter = 0
    words.forEach((word, place) => {
      at[letter] = place
      letter += word.key.length
    })
    at[letter] = words.length
    return { field, text: CatalogueTiers.plain(marked), words, normal: words.map((word) => word.normal).join(""), joined, at }
  }

  /**
   * An index object of lunr, made without its builder, whose own stemmers and trimmers know no Thai. Whoever asks
   * it names words that exist, so its tree of words for wildcards is not needed.
   * @param {string[]} fields
   * @param {Map<string, string[]>[]} rows for each document the keys of each field
   */
  function indexOf(fields, rows) {
    /** @type {Record<string, any>} */
    const inverted = Object.create(null)
    /** @type {Record<string, any>} */
    const vectors = Object.create(null)
    /** @type {Map<string, number>} */
    const counts = new Map()
    for (const row of rows) {
      for (const key of new Set([...row.values()].flat())) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    let next = 0
    for (const key of counts.keys()) {
      const posting = (inverted[key] = /** @type {Record<string, any>} */ ({ _index: next++ }))
      for (const field of fields) posting[field] = {}
    }
    rows.forEach((row, document) => {
      for (const [field, keys] of row) {
        const own = [...new Set(keys)].map((key) => [inverted[key]._index, rarity(counts.get(key) ?? 1), key])
        own.sort((one, other) => Number(one[0]) - Number(other[0]))
        const length = Math.sqrt(keys.length)
        vectors[`${field}/${document}`] = new lunr.Vector(own.flatMap(([place, weight]) => [place, Number(weight) / length]))
        for (const [, , key] of own) inverted[key][field][document] = {}
      }
    })

    /** How much a word says that so many documents have. @param {number} count */
    function rarity(count) {
      return Math.log(1 + rows.length / count)
    }

    const index = new lunr.Index({
      invertedIndex: inverted,
      fieldVectors: vectors,
      tokenSet: { intersect: (/** @type {any} */ asked) => asked },
      fields,
      pipeline: new lunr.Pipeline(),
    })
    return { index, keys: [...counts.keys()], has: (/** @type {string} */ key) => key in inverted, rarity: (/** @type {string} */ key) => rarity(counts.get(key) ?? 1) }
  }

  /**
   * @param {import("./tiers.js").SearchDocument[]} documents
   * @param {string[][]} everyday words that stand for each other
   */
  function shelf(documents, everyday) {
    const tree = new SearchTrie()
    const latin = new SearchTrie()
    const numbers = new Set()
    const names = documents.map((document) => {
      const { th, also } = document.marked
      const own = [nameOf("th", th), nameOf("en", document.title.en), ...also.map((name) => nameOf("also", name))]
      const printed = [document.number.th, document.number.en].filter(Boolean).map((number) => nameOf("number", number))
      return [...own, ...printed].filter((name) => name.words.length)
    })
    for (const { words } of names.flat()) {
      words.forEach((word, first) => {
        if (/^\d/.test(word.key)) numbers.add(word.key)
        else if (!THAI.test(word.key)) latin.ends.set(latin.walk(0, word.normal), word.key)
        else grow(tree, words, first)
      })
    }
    const rows = names.map((own) => {
      const row = new Map()
      for (const { field, words } of own) row.set(field, [...(row.get(field) ?? []), ...words.map((word) => word.key)])
      return row
    })
    const index = indexOf(FIELDS, rows)
    const thai = index.keys.filter((key) => THAI.test(key))
    return { documents, names, tree, latin, thai, numbers: [...numbers], synonyms: SearchSynonyms.synonyms(documents, everyday), ...index }
  }

  /**
   * Puts the words of a name from one on into the tree; what ends at a node is the words that lead
   * there, and those of other cuts of the same letters.
   * @param {SearchTrie} tree
   * @param {SearchWord[]} words
   * @param {number} first
   */
  function grow(tree, words, first) {
    let node = 0
    const keys = []
    for (const { key } of words.slice(first, first + MOST_WORDS)) {
      if (!THAI.test(key)) break
      node = tree.walk(node, key)
      keys.push(key)
      const known = tree.ends.get(node)
      if (!known) tree.ends.set(node, { keys: [...keys], words: new Set(keys) })
      else for (const one of keys) known.words.add(one)
    }
  }

  return { shelf, indexOf, keyOf, wordsOf, nameOf, stem, FIELDS }
})()
