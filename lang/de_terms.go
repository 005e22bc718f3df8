package lang

const germanPlaces = ``
const germanKnown = ``
const germanTerms = ``
const germanCommon = ``
const dutchPlaces = ``
const dutchKnown = ``
const dutchTerms = ``
