// Parts of lunr that do for an index asked for words that exist, in the place of its own, which can do more and take
// longer: `lunr_script.py` leaves those out.

/** A field of a document. There is one object for each, whose name is made once. */
class SearchFieldRef {
  /** @param {string} docRef @param {string} fieldName */
  constructor(docRef, fieldName) {
    const known = (SearchFieldRef.known[fieldName] ??= new Map())
    const found = known.get(docRef)
    if (found) return found
    this.docRef = docRef
    this.fieldName = fieldName
    this.name = `${fieldName}/${docRef}`
    known.set(docRef, this)
    SearchFieldRef.named.set(this.name, this)
  }

  /** @param {string} name */
  static fromString(name) {
    return SearchFieldRef.named.get(name)
  }

  toString() {
    return this.name
  }

  /** By field and document. @type {Record<string, Map<string, SearchFieldRef>>} */
  static known = {}
  /** @type {Map<string, SearchFieldRef>} */
  static named = new Map()
}

/** The words asked for that a document has. */
class SearchMatchData {
  /** @param {string} term */
  constructor(term) {
    this.terms = [term]
  }

  /** @param {string} term */
  add(term) {
    this.terms.push(term)
  }

  /** @param {SearchMatchData} other */
  combine({ terms }) {
    for (const term of terms) if (!this.terms.includes(term)) this.terms.push(term)
  }
}

/** Documents that must be there, or must not: no query of ours says so. */
class SearchRefs {
  static empty = { contains: () => false }
  static complete = { contains: () => true }
}

lunr.FieldRef = SearchFieldRef
lunr.MatchData = SearchMatchData
lunr.Set = SearchRefs
// The trees by which lunr finds words like the one asked for are not needed.
lunr.TokenSet = { fromClause: (/** @type {{term: string}} */ { term }) => ({ toArray: () => [term] }) }
