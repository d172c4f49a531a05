// Words by their letters, walked with a few mistakes allowed.

/** A tree of letters: children in linked lists, in arrays, since there are tens of thousands of them. */
class SearchTrie {
  constructor() {
    this.letter = [""]
    this.child = [0]
    this.sibling = [0]
    this.parent = [0]
    /** How many letters the longest word below a node still has. */
    this.height = [0]
    /** What ends at a node. @type {Map<number, any>} */
    this.ends = new Map()
    /** @type {Float32Array[]} */
    this.rows = []
    /** How many more letters may be looked at for a query with mistakes. */
    this.patience = 0
  }

  /** The node that a letter leads to, or 0. @param {number} node @param {string} letter */
  next(node, letter) {
    let child = this.child[node]
    while (child && this.letter[child] !== letter) child = this.sibling[child]
    return child
  }

  /**
   * The node that letters lead to from a node on, made if there is none.
   * @param {number} node
   * @param {string} letters
   */
  walk(node, letters) {
    for (const letter of letters) {
      let child = this.next(node, letter)
      if (!child) {
        child = this.letter.push(letter) - 1
        this.child.push(0)
        this.sibling.push(this.child[node])
        this.parent.push(node)
        this.height.push(0)
        this.child[node] = child
        for (let above = node, height = 1; this.height[above] < height; above = this.parent[above]) {
          this.height[above] = height++
          if (!above) break
        }
      }
      node = child
    }
    return node
  }

  /** The letters that lead to a node. @param {number} node */
  spell(node) {
    let text = ""
    for (; node; node = this.parent[node]) text = this.letter[node] + text
    return text
  }

  /**
   * Everything near the letters from `from` on. Mistakes are a letter too many, too few, another one, two exchanged.
   * @param {string[]} letters
   * @param {number} from
   * @param {number} to the letters from this one on are not looked at
   * @param {number} most mistakes allowed in long words; shorter ones may have fewer
   * @param {boolean} unfinished whether the last word may go on after the last letter
   * @param {(node: number, end: number, mistakes: number, depth: number, unfinished: boolean) => void} found
   */
  near(letters, from, to, most, unfinished, found) {
    if (most) this.astray(letters, from, to, most, unfinished, found)
    else {
      let node = 0
      for (let end = from; end < to; ) {
        node = this.next(node, letters[end++])
        if (!node) return
        if (this.ends.has(node)) found(node, end, 0, end - from, false)
        if (unfinished && end === to && this.child[node]) found(node, to, 0, end - from, true)
      }
    }
  }

  /** @type {SearchTrie["near"]} */
  astray(letters, from, to, most, unfinished, found) {
    const width = to - from
    while (this.rows.length < width + most + 2) this.rows.push(new Float32Array(128))
    const { rows } = this
    for (let position = 0; position <= width; position += 1) rows[0][position] = position
    const path = [""]

    /** One row of the table of edit distances a letter deeper, within a band. @param {number} node @param {number} depth */
    const visit = (node, depth) => {
      const above = rows[depth - 1]
      const row = rows[depth]
      const first = Math.max(1, depth - most)
      const last = Math.min(width, depth + most)
      if (first > last) return
      for (let child = this.child[node]; child; child = this.sibling[child]) {
        if (--this.patience < 0) return
        const letter = this.letter[child]
        row[first - 1] = first === 1 ? depth : 99
        if (depth + most <= width) above[last] = 99 // beyond the band above
        let least = row[first - 1]
        for (let position = first; position <= last; position += 1) {
          const typed = letters[from + position - 1]
          let cost = above[position - 1] + (typed === letter ? 0 : 1)
          if (above[position] + 1 < cost) cost = above[position] + 1
          if (row[position - 1] + 1 < cost) cost = row[position - 1] + 1
          if (position > 1 && depth > 1 && typed === path[depth - 1] && letters[from + position - 2] === letter) {
            cost = Math.min(cost, rows[depth - 2][position - 2] + 1)
          }
          row[position] = cost
          if (cost < least) least = cost
        }
        // A word that begins with two mistakes is another word.
        if (least > (depth < 4 ? 1 : SearchTrie.allowed(depth + this.height[child]))) continue
        const allowed = Math.min(most, SearchTrie.allowed(depth))
        if (this.ends.has(child)) {
          for (let position = first; position <= last; position += 1) {
            if (row[position] <= allowed) found(child, from + position, row[position], depth, false)
          }
        }
        if (unfinished && last === width && row[width] <= allowed && row[width] < above[width]) found(child, to, row[width], depth, true)
        path[depth] = letter
        if (this.child[child]) visit(child, depth + 1)
      }
    }
    visit(0, 1)
  }

  /** How many mistakes a word of so many letters may have. @param {number} length */
  static allowed(length) {
    return length < 3 ? 0 : length < 6 ? 1 : 2
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
    for (let place = 0; place < open.length && found.length < most; place += 1) {
      const next = open[place]
      if (this.ends.has(next)) found.push(next)
      for (let child = this.child[next]; child; child = this.sibling[child]) open.push(child)
    }
    return found
  }
}
