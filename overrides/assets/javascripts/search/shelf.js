// The documents as they are looked through: names cut into words, a tree of their letters, and an index of lunr.

/**
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
  const FIELDS = /** @type {SearchName["field"][]} */ (["th", "en", "also", "number"])
  const MOST_WORDS = 6 // of a name, in a row, that are walked in the tree

  /** @param {SearchName["field"]} field @param {string} marked @returns {SearchName} */
  function nameOf(field, marked) {
    const words = SearchPieces.wordsOf(marked)
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

  /** The names of a document, by field. @param {import("./tiers.js").SearchDocument} document @returns {string[][]} */
  function namesOf({ marked, number }) {
    return [[marked.th], [marked.en], marked.also, [number.th, number.en]]
  }

  /**
   * @param {import("./tiers.js").SearchDocument[]} documents
   * @param {string[][][]} everyday words that stand for each other, those that every procedure has first
   */
  function shelf(documents, [steps, things]) {
    const tree = new SearchTrie()
    /** @type {Map<string, number | number[]>} which documents have a name, mostly one */
    const called = new Map()
    const seen = new Set()
    const rows = documents.map((document, place) =>
      namesOf(document).map((marked) => {
        /** @type {string[]} */
        const keys = []
        for (const name of marked) {
          const first = keys.length
          let normal = ""
          for (const part of name ? SearchPieces.partsOf(name) : []) {
            normal += part.normal
            keys.push(part.key)
            seen.add(part)
          }
          if (!normal) continue
          const before = called.get(normal)
          called.set(normal, before === undefined ? place : [before, place].flat())
          plant(tree, keys, first)
        }
        return keys
      }),
    )
    const index = SearchIndex.indexOf(FIELDS, rows)
    /** @type {SearchName[][]} */
    const names = []
    /** @type {number[]} */
    const bases = []
    /** @type {SearchTrie | undefined} */
    let latin
    return {
      documents,
      /** The names of a document. @param {number} place */
      names: (place) =>
        (names[place] ??= namesOf(documents[place])
          .flatMap((marked, field) => marked.map((name) => nameOf(FIELDS[field], name)))
          .filter((name) => name.words.length)),
      /** Which documents have a name. @param {string} normal @returns {number[]} */
      called: (normal) => [called.get(normal) ?? []].flat(),
      /**
       * How many letters of the keys of a title are the whole name of another document, which a space ends: of
       * น้ำพริกเผา กลุ่มแม่บ้าน that is น้ำพริกเผา; else 0.
       * @param {number} place
       */
      base: (place) => (bases[place] ??= baseOf(documents[place].title.th, called)),
      tree,
      /** The Latin words of names, as compared exactly. */
      get latin() {
        return (latin ??= latinOf(seen))
      },
      keys: index.keys,
      /** The documents that tell how something is done. */
      telling: documents.flatMap(({ kind }, place) => (kind === "procedure" || kind === "training" ? [place] : [])),
      steps: new Set(steps.flat().map((word) => SearchText.normalise(word).replaceAll(" ", ""))),
      synonyms: SearchSynonyms.synonyms(documents, [...steps, ...things]),
      has: index.has,
      rarity: index.rarity,
      find: index.find,
      holding: index.holding,
    }
  }

  /**
   * Puts the words of a name, from each Thai one of them on, into the tree.
   * @param {SearchTrie} tree
   * @param {string[]} keys of names
   * @param {number} first of this name, which is the last of them
   */
  function plant(tree, keys, first) {
    for (let place = first, end = first; place < keys.length; place += 1) {
      while (end < keys.length && (end < place || isThai(keys[end]))) end += 1 // the Thai words in a row
      if (end > place) tree.plant(keys, place, Math.min(end, place + MOST_WORDS))
    }
  }

  /** @param {string} title @param {Map<string, unknown>} called @returns {number} */
  function baseOf(title, called) {
    const [first, ...others] = title.split(" ")
    const normal = others.length && /[ก-์]$/.test(first) ? SearchText.normalise(first) : ""
    return called.has(normal) ? SearchText.fold(normal).length : 0
  }

  /** @param {string} key */
  function isThai(key) {
    return key.charCodeAt(0) > 0xe00
  }

  /** @param {Set<SearchPart>} parts */
  function latinOf(parts) {
    const tree = new SearchTrie()
    for (const { normal, key } of parts) if (/^[a-z]/.test(key)) tree.end(tree.walk(0, normal), 0, key)
    return tree
  }

  return { shelf }
})()
