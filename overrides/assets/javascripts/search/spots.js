// Where the matches of a plan stand in names: their letters in one tree, walked from each word of a name on.

/**
 * @typedef {object} SearchSpot a match in a name, at the bounds of words
 * @property {number} place of the match in its plan
 * @property {number} name its place among the names of the document
 * @property {number} from the first letter in the name's joined keys
 * @property {number} to
 */

const SearchSpots = (() => {
  /**
   * What tells where some matches stand in the names of a document: each once in a name, the first time, in the order
   * of the matches.
   * @param {SearchMatch[]} matches
   * @returns {(names: SearchName[]) => SearchSpot[]}
   */
  function spotter(matches) {
    const tree = new SearchTrie()
    /** The places of the matches that end at a node, whole words apart from beginnings. @type {number[][]} */
    const whole = []
    /** @type {number[][]} */
    const begun = []
    /** @type {number[]} */
    const strange = [] // these stand anywhere in a word, or are more letters than its stem has
    matches.forEach(({ text, within, unfinished }, place) => {
      if (within || (unfinished && /^[a-z]/.test(text))) strange.push(place)
      else (((unfinished ? begun : whole)[tree.walk(0, text)] ??= []).push(place))
    })
    /** Which letters any of them begins with. */
    const first = new Uint8Array(256)
    for (let child = tree.child[0]; child; child = tree.sibling[child]) first[tree.letter[child]] = 1
    /** In which name a match was last seen. */
    const seen = new Int32Array(matches.length)
    let met = 0

    return (names) => {
      /** @type {SearchSpot[]} */
      const found = []
      const add = (/** @type {number[] | undefined} */ places, /** @type {number} */ name, /** @type {number} */ from, /** @type {number} */ to) => {
        for (const place of places ?? []) {
          if (seen[place] === met) continue
          seen[place] = met
          found.push({ place, name, from, to })
        }
      }
      names.forEach((one, name) => {
        const { joined, at, words } = one
        met += 1
        for (let word = 0, from = 0; word < words.length; from += words[word++].key.length) {
          if (!first[SearchTrie.code(joined, from)]) continue
          for (let to = from, node = 0; to < joined.length && (node = tree.next(node, SearchTrie.code(joined, to))); ) {
            to += 1
            if (begun[node]) add(begun[node], name, from, to)
            if (whole[node] && at[to] >= 0) add(whole[node], name, from, to)
          }
        }
        for (const place of strange) {
          const { text, within } = matches[place]
          const from = within ? joined.indexOf(text) : beginOf(one, text)
          if (from >= 0) found.push({ place, name, from, to: Math.min(from + text.length, within ? joined.length : from + wordAt(one, from).key.length) })
        }
      })
      return found.sort((one, other) => one.place - other.place || one.name - other.name)
    }
  }

  /** Where a Latin word begins with some letters, or -1. @param {SearchName} name @param {string} text */
  function beginOf({ words, at }, text) {
    const word = words.findIndex(({ normal }) => normal.startsWith(text))
    return word < 0 ? -1 : at.indexOf(word)
  }

  /** @param {SearchName} name @param {number} letter */
  function wordAt({ words, at }, letter) {
    return words[at[letter]]
  }

  return { spotter }
})()
