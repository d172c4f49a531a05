// Words by their letters, walked with a few mistakes allowed.

/** A tree of letters: children in lists, in arrays of numbers, since there are tens of thousands, and in a table. */
class SearchTrie {
  constructor() {
    this.letter = [0]
    this.child = [0]
    this.sibling = [0]
    this.parent = [0]
    /** How many letters the longest word below a node still has; known once it is asked for. @type {number[]} */
    this.height = []
    /** The last word of what ends at a node, and the node before that word. */
    this.key = [""]
    this.before = [0]
    /** The words of other cuts of the letters that lead to a node. @type {Map<number, Set<string>>} */
    this.cuts = new Map()
    this.table = new Int32Array(1 << 12)
    this.nodes = new Int32Array(1 << 12)
    /** What is still to be put in below each first letter, when somebody asks for that. @type {(string[] | number)[][]} */
    this.waiting = []
    /** @type {Float32Array[]} */
    this.rows = []
    /** How many more letters may be looked at for a query with mistakes. */
    this.patience = 0
  }

  /** A letter, Thai, Latin or a digit, as a number below 256. @param {string} text @param {number} at */
  static code(text, at) {
    const unit = text.charCodeAt(at)
    return unit < 0xe00 ? unit : unit - 0xd80
  }

  /** Where a letter below a node stands in the table, or the empty place for it. @param {number} node @param {number} letter */
  place(node, letter) {
    const { table } = this
    const last = table.length - 1
    const wanted = (node << 8) | letter
    let place = (Math.imul(wanted, 0x9e3779b1) >>> 8) & last
    while (table[place] && table[place] !== wanted) place = (place + 1) & last
    return place
  }

  /** The node that a letter leads to, or 0. @param {number} node @param {number} letter */
  next(node, letter) {
    return this.nodes[this.place(node, letter)]
  }

  /**
   * The node that letters lead to from a node on, made if there is none.
   * @param {number} node
   * @param {string} letters
   */
  walk(node, letters) {
    for (let at = 0; at < letters.length; at += 1) {
      const letter = SearchTrie.code(letters, at)
      const place = this.place(node, letter)
      if (this.nodes[place]) node = this.nodes[place]
      else node = this.grow(node, letter, place)
    }
    return node
  }

  /** @param {number} node @param {number} letter @param {number} place in the table */
  grow(node, letter, place) {
    const child = this.letter.push(letter) - 1
    this.child.push(0)
    this.sibling.push(this.child[node])
    this.parent.push(node)
    this.key.push("")
    this.before.push(0)
    this.child[node] = child
    this.table[place] = (node << 8) | letter
    this.nodes[place] = child
    if (child * 2 > this.table.length) {
      this.table = new Int32Array(this.table.length * 4)
      this.nodes = new Int32Array(this.table.length)
      for (let one = 1; one <= child; one += 1) {
        const own = this.place(this.parent[one], this.letter[one])
        this.table[own] = (this.parent[one] << 8) | this.letter[one]
        this.nodes[own] = one
      }
    }
    return child
  }

  /** Says that a word ends at a node. @param {number} node @param {number} before where it begins @param {string} key */
  end(node, before, key) {
    if (!this.key[node]) {
      this.key[node] = key
      this.before[node] = before
    } else if (this.before[node] !== before) {
      const others = this.cuts.get(node) ?? new Set()
      for (const word of [key, ...(before ? this.words(before) : [])]) others.add(word)
      this.cuts.set(node, others)
    }
  }

  /** Notes that words in a row are to be put in. @param {string[]} keys @param {number} first @param {number} last the one after */
  plant(keys, first, last) {
    const letter = SearchTrie.code(keys[first], 0)
    this.waiting[letter] ??= (this.walk(0, keys[first][0]), [])
    this.waiting[letter].push(keys, first, last)
  }

  /** Puts in what waits below a first letter. @param {number} letter */
  ripen(letter) {
    const waiting = this.waiting[letter]
    if (!waiting?.length) return
    for (let at = 0; at < waiting.length; at += 3) {
      const keys = /** @type {string[]} */ (waiting[at])
      let node = 0
      for (let place = /** @type {number} */ (waiting[at + 1]); place < waiting[at + 2]; place += 1) {
        const before = node
        node = this.walk(node, keys[place])
        this.end(node, before, keys[place])
      }
    }
    this.waiting[letter] = []
    this.height = []
  }

  /** The words that lead to a node, one after the other. @param {number} node @returns {string[]} */
  keys(node) {
    const found = []
    for (let at = node; at; at = this.before[at]) found.unshift(this.key[at])
    return found
  }

  /** The same words, and those of other cuts of the same letters. @param {number} node @returns {string[]} */
  words(node) {
    const found = []
    for (let at = node; at; at = this.before[at]) found.push(this.key[at], ...(this.cuts.get(at) ?? []))
    return found
  }

  /** The letters that lead to a node. @param {number} node */
  spell(node) {
    const letters = []
    for (; node; node = this.parent[node]) letters.unshift(this.letter[node] < 0x80 ? this.letter[node] : this.letter[node] + 0xd80)
    return String.fromCharCode(...letters)
  }

  /** Finds out the heights, once all words are in it. */
  measure() {
    this.height = new Array(this.letter.length).fill(0)
    for (let node = this.height.length - 1; node > 0; node -= 1) {
      const above = this.parent[node]
      if (this.height[above] <= this.height[node]) this.height[above] = this.height[node] + 1
    }
  }

  /**
   * Everything near the letters from `from` on. Mistakes are a letter too many, too few, another one, two exchanged.
   * @param {Uint8Array} letters
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
      this.ripen(letters[from])
      for (let end = from; end < to; ) {
        node = this.next(node, letters[end++])
        if (!node) return
        if (this.key[node]) found(node, end, 0, end - from, false)
        if (unfinished && end === to && this.child[node]) found(node, to, 0, end - from, true)
      }
    }
  }

  /** @type {SearchTrie["near"]} */
  astray(letters, from, to, most, unfinished, found) {
    this.waiting.forEach((_, letter) => this.ripen(letter))
    if (!this.height.length) this.measure()
    const width = to - from
    while (this.rows.length < width + most + 2) this.rows.push(new Float32Array(128))
    const { rows } = this
    for (let position = 0; position <= width; position += 1) rows[0][position] = position
    const path = [0]

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
        if (this.key[child]) {
          for (let position = first; position <= last; position += 1) {
            if (row[position] <= allowed) found(child, from + position, row[position], depth, false)
          }
        }
        if (unfinished && last === width && row[width] <= allowed && row[width] < above[width] && (letter === letters[to - 1] || letter === letters[to - 2])) found(child, to, row[width], depth, true)
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
      if (this.key[next]) found.push(next)
      for (let child = this.child[next]; child; child = this.sibling[child]) open.push(child)
    }
    return found
  }
}
