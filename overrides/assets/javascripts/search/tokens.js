// A query cut into pieces of one script, and where its folded letters stand in what was typed.

/**
 * @typedef {object} SearchToken a piece of the query in one script
 * @property {"thai" | "latin" | "number"} script
 * @property {string} text normalised
 * @property {string} folded
 * @property {number[]} cuts for each folded letter, and the end, its place in the text
 * @property {number} from its first letter in the query's folded letters
 * @property {number} to
 */

const SearchTokens = (() => {
  const MOST_LETTERS = 80

  /** @param {string} text @param {boolean} apart whether รร at its end is no vowel: นครร of นครราชสีมา @returns {SearchToken[]} */
  function tokensOf(text, apart) {
    let from = 0
    const found = []
    for (const piece of text.match(/[ก-๎]+|[a-z]+|\d+/g) ?? []) {
      const script = /^\d/.test(piece) ? "number" : /^[a-z]/.test(piece) ? "latin" : "thai"
      const last = apart && script === "thai" && text.endsWith(piece) ? piece.slice(0, -1) : piece
      const folded = (script === "thai" ? SearchText.fold(last) : last) + piece.slice(last.length)
      if (!folded) continue
      if (from + folded.length > MOST_LETTERS) break
      const cuts = script === "thai" ? SearchText.cuts(last) : Array.from(piece + " ", (_, letter) => letter)
      if (last !== piece) cuts.push(piece.length)
      found.push(/** @type {SearchToken} */ ({ script, text: piece, folded, cuts, from, to: from + folded.length }))
      from += folded.length
    }
    return found
  }

  /**
   * All tokens in one, and for each folded letter, and the end, its place in that.
   * @param {SearchToken[]} tokens
   */
  function typed(tokens) {
    let typed = ""
    const cuts = [0]
    for (const { text, cuts: own, from } of tokens) {
      own.forEach((cut, letter) => (cuts[from + letter] = typed.length + cut))
      typed += text
    }
    return { typed, cuts }
  }

  return { tokensOf, typed }
})()
