// An index of lunr, of which only what a query asks for is ever made.

const SearchIndex = (() => {
  const NOTHING = {} // lunr keeps nothing of where in a field a word stands
  const BEGUN = 10 // times as common as it is seems a word of which only the beginning was asked for
  const MOST_POSTINGS = 500 // looked at for one query

  /**
   * An index object of lunr, made without its builder, whose own stemmers and trimmers know no Thai. Kept are
   * numbers in arrays; the postings of a word and the vector of a field become objects when a query first needs them.
   * @param {string[]} fields
   * @param {string[][][]} rows for each document the keys of each field
   */
  function indexOf(fields, rows) {
    const width = fields.length
    const { numbers, keys, cells, ends } = numbered(rows, width)
    const { starts, places, counts } = placesOf(keys.length, cells, ends, width)
    const rarities = new Float64Array(keys.length)
    for (let number = 0; number < keys.length; number += 1) rarities[number] = Math.log(1 + rows.length / counts[number])
    const unknown = Math.log(1 + rows.length)
    /** @type {Record<string, any>} */
    const inverted = Object.create(null)
    /** @type {Record<string, any>} */
    const vectors = Object.create(null)
    /** @type {any} */
    const index = new lunr.Index({
      invertedIndex: inverted,
      fieldVectors: vectors,
      tokenSet: { intersect: (/** @type {any} */ asked) => asked },
      fields,
    })

    /** @param {string} key @returns {string[]} the fields that hold it */
    function prepare(key) {
      const number = numbers.get(key)
      let posting = inverted[key]
      if (!posting) {
        posting = inverted[key] = { _index: number }
        for (let at = starts[number]; at < starts[number + 1]; at += 1) {
          const field = fields[places[at] % width]
          const document = Math.floor(places[at] / width)
          posting[field] ??= Object.create(null)
          posting[field][`#${document}`] = NOTHING // a bare number would make an array as long as that
          vectors[`${field}/#${document}`] ??= vectorOf(places[at])
        }
      }
      return fields.filter((field) => field in posting)
    }

    function vectorOf(/** @type {number} */ place) {
      const own = cells.subarray(place ? ends[place - 1] : 0, ends[place]).slice().sort()
      const length = Math.sqrt(own.length)
      const elements = []
      own.forEach((number, at) => number !== own[at - 1] && elements.push(number, rarities[number] / length))
      return new lunr.Vector(elements)
    }

    const count = (/** @type {string} */ key) => (numbers.has(key) ? counts[numbers.get(key)] : 0)

    /**
     * What lunr finds for some keys. Rare ones come first; common ones are left out once they would only add
     * documents that hold nothing rarer.
     * @param {Map<string, number>} asked keys with what they weigh
     * @param {number} most results
     * @param {Set<string>} whole keys that are asked for by all their letters, if not all are: they come before others
     * @returns {{found: Map<number, string[]>, left: Set<string>}} the keys that each document holds,
     *   and the keys that were left out
     */
    function find(asked, most, whole = new Set()) {
      const left = new Set(asked.keys())
      const cost = (/** @type {string} */ key) => count(key) * (whole.has(key) ? 1 : BEGUN)
      const known = [...left].filter((key) => numbers.has(key)).sort((one, other) => cost(one) - cost(other))
      let postings = 0
      const results = known.length
        ? index.query((/** @type {any} */ query) => {
            for (const term of known) {
              if (postings && postings + count(term) > MOST_POSTINGS) break
              postings += count(term)
              query.clause({ term, usePipeline: false, boost: asked.get(term), fields: prepare(term) })
              left.delete(term)
            }
          })
        : []
      return { found: new Map(results.slice(0, most).map((/** @type {any} */ { ref, matchData }) => [Number(ref.slice(1)), matchData.terms])), left }
    }

    /**
     * Documents that hold all of some keys, those that hold little else first.
     * @param {string[]} all
     * @param {number} most
     * @returns {number[]}
     */
    function holding(all, most) {
      const [rarest, ...others] = [...all].sort((one, other) => count(one) - count(other))
      const number = numbers.get(rarest)
      if (number === undefined || !others.every((key) => numbers.has(key))) return []
      /** @type {Set<number>} */
      const found = new Set()
      for (let at = starts[number]; at < starts[number + 1]; at += 1) {
        const document = Math.floor(places[at] / width)
        if (others.every((key) => fields.some((_, field) => holds(document, field, key)))) found.add(document)
      }
      return [...found].sort((one, other) => sizeOf(one) - sizeOf(other)).slice(0, most)
    }

    /** How many keys a document has. @param {number} document */
    function sizeOf(document) {
      return ends[document * width + width - 1] - (document ? ends[document * width - 1] : 0)
    }

    /** Whether a field of a document holds a key. @param {number} document @param {number} field @param {string} key */
    function holds(document, field, key) {
      const place = document * width + field
      const number = numbers.get(key) ?? -1
      for (let at = place ? ends[place - 1] : 0; at < ends[place]; at += 1) if (cells[at] === number) return true
      return false
    }

    return {
      find,
      holding,
      holds,
      keys,
      has: (/** @type {string} */ key) => numbers.has(key),
      rarity: (/** @type {string} */ key) => (numbers.has(key) ? rarities[numbers.get(key)] : unknown),
    }
  }

  /** The keys of all fields as numbers, one after the other. @param {string[][][]} rows @param {number} width */
  function numbered(rows, width) {
    /** @type {Map<string, number>} */
    const numbers = new Map()
    const keys = []
    let length = 0
    for (const row of rows) for (const own of row) length += own.length
    const cells = new Int32Array(length)
    /** For each field of each document, where its keys end. */
    const ends = new Int32Array(rows.length * width)
    let at = 0
    let place = 0
    for (const row of rows) {
      for (const own of row) {
        for (const key of own) {
          let number = numbers.get(key)
          if (number === undefined) {
            number = keys.push(key) - 1
            numbers.set(key, number)
          }
          cells[at++] = number
        }
        ends[place++] = at
      }
    }
    return { numbers, keys, cells, ends }
  }

  /**
   * For each key, the fields of documents that hold it, and the number of documents.
   * @param {number} size
   * @param {Int32Array} cells
   * @param {Int32Array} ends
   * @param {number} width
   */
  function placesOf(size, cells, ends, width) {
    const starts = new Int32Array(size + 1)
    const counts = new Int32Array(size)
    const lastField = new Int32Array(size).fill(-1)
    const lastDocument = new Int32Array(size).fill(-1)
    let at = 0
    for (let place = 0; place < ends.length; place += 1) {
      const document = Math.floor(place / width)
      for (; at < ends[place]; at += 1) {
        const number = cells[at]
        if (lastField[number] !== place) starts[number + 1] += 1
        if (lastDocument[number] !== document) counts[number] += 1
        lastField[number] = place
        lastDocument[number] = document
      }
    }
    for (let number = 0; number < size; number += 1) starts[number + 1] += starts[number]
    const places = new Int32Array(starts[size])
    const next = starts.slice()
    lastField.fill(-1)
    at = 0
    for (let place = 0; place < ends.length; place += 1) {
      for (; at < ends[place]; at += 1) {
        if (lastField[cells[at]] !== place) places[next[cells[at]]++] = place
        lastField[cells[at]] = place
      }
    }
    return { starts, places, counts }
  }

  return { indexOf }
})()
