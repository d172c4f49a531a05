// Words by their letters, walked with a few mistakes allowed.

/** A tree of letters: children in linked lists, in arrays, since there are tens of thousands of them. */
class SearchTrie {
  constructor() {
    this.letter = [""]
    this.child = [0]
    this.sibling = [0]
    this.parent = [0]
    /** What ends at a node. @type {Map<number, any>} */
    this.ends = new Map()
  }

  /**
   * The node that a letter leads to, made if there is none.
   * @param {number} node
   * @param {string} letter
   */
  step(node, letter) {
    let child = this.child[node]
    while (child && this.letter[child] !== letter) child = this.sibling[child]
    if (child) return child
    child = this.letter.push(letter) - 1
    this.child.push(0)
    this.sibling.push(this.child[node])
    this.parent.push(node)
    this.child[node] = child
    return child
  }

  /** @param {number} node @param {string} letters */
  walk(node, letters) {
    for (const letter of letters) node = this.step(node, letter)
    return node
  }

  /**
   * Everything near the letters from `from` on. Mistakes are a letter too many, too few, another one, two exchanged.
   * @param {string[]} letters
   * @param {number} from
   * @param {number} to the letters after this one are not looked at
   * @param {number} most mistakes allowed in long words; shorter ones may have fewer
   * @param {boolean} unfinished whether the last word may go on after the last letter
   * @param {(node: number, end: number, mistakes: number, depth: number, unfinished: boolean) => void} found
   */
  near(letters, from, to, most, unfinished, found) {
    const width = to - from + 1
    /** @type {Float32Array[]} */
    const rows = [Float32Array.from({ length: width }, (_, position) => position)]
    const path = [""]

    /** @param {number} node @param {number} depth */
    const visit = (node, depth) => {
      for (let child = this.child[node]; child; child = this.sibling[child]) {
        const letter = this.letter[child]
        const above = rows[depth]
        const row = (rows[depth + 1] ??= new Float32Array(width))
        const first = Math.max(0, depth - most)
        const last = Math.min(width - 1, depth + 1 + most)
        row.fill(99)
        if (first === 0) row[0] = depth + 1
        let least = row[0]
        for (let position = Math.max(1, first); position <= last; position += 1) {
          const typed = letters[from + position - 1]
          let cost = Math.min(above[position - 1] + (typed === letter ? 0 : 1), above[position] + 1, row[position - 1] + 1)
          if (position > 1 && depth > 0 && typed === path[depth] && letters[from + position - 2] === letter) {
            cost = Math.min(cost, rows[depth - 1][position - 2] + 1)
          }
          row[position] = cost
          if (cost < least) least = cost
        }
        if (least > most) continue
        path[depth + 1] = letter
        if (this.ends.has(child)) {
          const allowed = Math.min(most, SearchTrie.allowed(depth + 1))
          for (let position = Math.max(1, first); position <= last; position += 1) {
            if (row[position] <= allowed) found(child, from + position, row[position], depth + 1, false)
          }
        }
        const whole = row[width - 1]
        if (unfinished && whole < above[width - 1] && whole <= Math.min(most, SearchTrie.allowed(depth + 1))) {
          found(child, to, whole, depth + 1, true)
        }
        visit(child, depth + 1)
      }
    }
    visit(0, 0)
  }

  /** How many mistakes a word of so many letters may have. @param {number} length */
  static allowed(length) {
    return length < 3 ? 0 : length < 7 ? 1 : 2
  }

  /** The letters that lead to a node. @param {number} node */
  spell(node) {
    let text = ""
    for (; node; node = this.parent[node]) text = this.letter[node] + text
    return text
  }

  /**
   * The nearest ends below a node: how the word that it begins may go on.
   * @param {number} node
   * @param {number} most
   */
  below(node, most) {
    const found = []
    const open = []
    for (let child = this.child[node]; child; child = this.sibling[child]) open.push(child)
    while (open.length && found.length < most) {
      const next = /** @type {number} */ (open.shift())
      if (this.ends.has(next)) found.push(next)
      else for (let child = this.child[next]; child; child = this.sibling[child]) open.push(child)
    }
    return found
  }
}
