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
 * @property {number[]} typed for each word, and the end, where it begins in `normal`
 * @property {number[]} at for each letter of `joined`, and its end, the word that begins there, else -1
 */

const SearchShelf = (() => {
  const THAI = /[ก-๎]/
  const FIELDS = ["th", "en", "also", "number"]
  const NOTHING = {} // lunr keeps nothing of where in a field a word stands
  const MOST_POSTINGS = 500 // looked at for one query
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

  /** A mark, or what stands between words. */
  const BREAK = /[|_\s()/,;:·\u2013\u2014-]/g
  /** @type {Map<string, {normal: string, key: string}[]>} */
  const known = new Map()

  /** The words of a piece without spaces; the same pieces come again and again. @param {string} piece */
  function partsOf(piece) {
    let parts = known.get(piece)
    if (!parts) {
      const words = SearchText.normalise(piece).match(/[ก-๎]+|[a-z]+|\d+/g) ?? []
      parts = words.map((normal) => ({ normal, key: keyOf(normal) })).filter(({ key }) => key)
      known.set(piece, parts)
    }
    return parts
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
        for (const { normal, key } of partsOf(marked.slice(at, end))) found.push({ normal, key, from: at - shift, to: end - shift, long })
      }
      const mark = marked[end]
      long = mark !== "_"
      if (mark === "|" || mark === "_") shift += 1
      at = end + 1
    }
    return found
  }

  /** @param {SearchName["field"]} field @param {string} marked @returns {SearchName} */
  function nameOf(field, marked) {
    const words = wordsOf(marked)
    const joined = words.map((word) => word.key).join("")
    const at = new Array(joined.length + 1).fill(-1)
    const typed = [0]
    let letter = 0
    words.forEach((word, place) => {
      at[letter] = place
      letter += word.key.length
      typed.push(typed[place] + word.normal.length)
    })
    at[letter] = words.length
    return { field, text: CatalogueTiers.plain(marked), words, normal: words.map((word) => word.normal).join(""), joined, at, typed }
  }

  /**
   * An index object of lunr, made without its builder, whose own stemmers and trimmers know no Thai. Whoever asks
   * it names words that exist, so its tree of words for wildcards is not needed.
   * @param {string[]} fields
   * @param {string[][][]} rows for each document the keys of each field
   */
  function indexOf(fields, rows) {
    /** @type {Map<string, any>} */
    const postings = new Map()
    rows.forEach((row, document) => {
      row.forEach((keys, field) => {
        for (const key of keys) {
          let posting = postings.get(key)
          if (!posting) {
            posting = { _index: postings.size, count: 0, last: -1 }
            postings.set(key, posting)
          }
          const own = (posting[fields[field]] ??= Object.create(null))
          own[`#${document}`] = NOTHING // a bare number would make an array as long as that
          if (posting.last !== document) posting.count += 1
          posting.last = document
        }
      })
    })
    /** @type {Record<string, any>} */
    const vectors = Object.create(null)
    rows.forEach((row, document) => {
      row.forEach((keys, field) => {
        if (!keys.length) return
        const own = [...new Set(keys)].map((key) => postings.get(key)).sort((one, other) => one._index - other._index)
        const length = Math.sqrt(keys.length)
        const elements = []
        for (const { _index, count } of own) elements.push(_index, Math.log(1 + rows.length / count) / length)
        vectors[`${fields[field]}/#${document}`] = new lunr.Vector(elements)
      })
    })
    /** @type {Record<string, any>} */
    const inverted = Object.create(null)
    for (const [key, posting] of postings) inverted[key] = posting
    const index = new lunr.Index({
      invertedIndex: inverted,
      fieldVectors: vectors,
      tokenSet: { intersect: (/** @type {any} */ asked) => asked },
      fields,
      pipeline: new lunr.Pipeline(),
    })
    const fieldsOf = (/** @type {string} */ key) => fields.filter((field) => field in postings.get(key))
    const count = (/** @type {string} */ key) => postings.get(key)?.count ?? 0

    /**
     * What lunr finds for some keys. Rare ones come first; common ones are left out once they would only add
     * documents that hold nothing rarer.
     * @param {Map<string, number>} asked keys with what they weigh
     * @param {number} most results
     * @returns {{found: Map<number, Record<string, unknown>>, left: Set<string>}} the keys that each document holds,
     *   and the keys that were left out
     */
    function find(asked, most) {
      const left = new Set(asked.keys())
      const keys = [...left].filter((key) => count(key)).sort((one, other) => count(one) - count(other))
      let postings = 0
      const results = keys.length
        ? index.query((/** @type {any} */ query) => {
            for (const term of keys) {
              if (postings && postings + count(term) > MOST_POSTINGS) break
              postings += count(term)
              query.term(term, { usePipeline: false, boost: asked.get(term), fields: fieldsOf(term) })
              left.delete(term)
            }
          })
        : []
      return { found: new Map(results.slice(0, most).map((/** @type {any} */ { ref, matchData }) => [Number(ref.slice(1)), matchData.metadata])), left }
    }

    return {
      find,
      keys: [...postings.keys()],
      has: (/** @type {string} */ key) => postings.has(key),
      rarity: (/** @type {string} */ key) => Math.log(1 + rows.length / Math.max(1, count(key))),
    }
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
      const own = [nameOf("th", th), nameOf("en", document.marked.en), ...also.map((name) => nameOf("also", name))]
      const printed = [document.number.th, document.number.en].filter(Boolean).map((number) => nameOf("number", number))
      return [...own, ...printed].filter((name) => name.words.length)
    })
    /** @type {Map<string, Set<number>>} which documents have a name */
    const called = new Map()
    names.forEach((own, document) => {
      for (const { normal } of own) called.set(normal, (called.get(normal) ?? new Set()).add(document))
    })
    for (const { words } of names.flat()) {
      words.forEach((word, first) => {
        if (/^\d/.test(word.key)) numbers.add(word.key)
        else if (!THAI.test(word.key)) latin.ends.set(latin.walk(0, word.normal), word.key)
        else grow(tree, words, first)
      })
    }
    const rows = names.map((own) =>
      FIELDS.map((field) => own.filter((name) => name.field === field).flatMap(({ words }) => words.map((word) => word.key))),
    )
    const index = indexOf(FIELDS, rows)
    const thai = index.keys.filter((key) => THAI.test(key))
    return { documents, names, called, tree, latin, thai, numbers: [...numbers], synonyms: SearchSynonyms.synonyms(documents, everyday), ...index }
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

  return { shelf, indexOf, keyOf, wordsOf, stem }
})()
