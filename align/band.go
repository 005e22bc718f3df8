package align

// A band is the part of the grid that is searched: in row i the columns
// lo[i] … hi[i]. Rows are places before, between and after the sentences of
// the source, columns those of the target. lo and hi never fall.
type band struct {
	lo, hi []int
	at     []int // the number of the row's first node
}

func newBand(lo, hi []int) band {
	b := band{lo, hi, make([]int, len(lo)+1)}
	for i := range lo {
		b.at[i+1] = b.at[i] + hi[i] - lo[i] + 1
	}
	return b
}

// whole is the band that leaves nothing out.
func whole(source, target int) band {
	lo, hi := make([]int, source+1), make([]int, source+1)
	for i := range hi {
		hi[i] = target
	}
	return newBand(lo, hi)
}

func (b band) nodes() int          { return b.at[len(b.lo)] }
func (b band) node(i, j int) int   { return b.at[i] + j - b.lo[i] }
func (b band) holds(i, j int) bool { return 0 <= i && i < len(b.lo) && b.lo[i] <= j && j <= b.hi[i] }

// around is the band of the nodes within slack of a path of beads.
func around(path []step, source, target, slack int) band {
	lo, hi := make([]int, source+1), make([]int, source+1)
	for i := range lo {
		lo[i], hi[i] = target, 0
	}
	i, j := 0, 0
	touch := func() {
		lo[i], hi[i] = min(lo[i], j), max(hi[i], j)
	}
	touch()
	for _, s := range path {
		i, j = i+s.source, j+s.target
		touch()
	}
	return newBand(spread(lo, hi, target, slack))
}

// spread lets every row reach as far as the rows within slack of it, and
// slack columns further.
func spread(lo, hi []int, target, slack int) ([]int, []int) {
	n := len(lo)
	low, high := make([]int, n), make([]int, n)
	for i := range n {
		low[i] = max(0, min(lo[i], lo[max(0, i-slack)])-slack)
		high[i] = min(target, max(hi[i], hi[min(n-1, i+slack)])+slack)
	}
	return low, high
}

// windows are, for each source sentence, the target sentences [lo, hi) that
// some bead of the band may hold together with it.
func (b band) windows() (lo, hi []int) {
	n := len(b.lo) - 1
	lo, hi = make([]int, n), make([]int, n)
	for i := range n {
		lo[i] = b.lo[max(0, i-maxSide+1)]
		hi[i] = b.hi[min(n, i+maxSide)]
	}
	return lo, hi
}

// turned are windows seen from the target: for each target sentence the
// source sentences whose window holds it.
func turned(lo, hi []int, target int) (low, high []int) {
	low, high = make([]int, target), make([]int, target)
	first, last := 0, 0
	for j := range target {
		for first < len(hi) && hi[first] <= j {
			first++
		}
		for last < len(lo) && lo[last] <= j {
			last++
		}
		low[j], high[j] = first, max(first, last)
	}
	return low, high
}
